package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Two requests at once and then one a second; each test with counters of its own. */
@TestPropertySource(
        properties = {
            "moothall.limits.anonymous.per-second=1",
            "moothall.limits.anonymous.burst=2",
            "moothall.limits.signed-in.per-second=1",
            "moothall.limits.signed-in.burst=3"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LimitTest extends GatewayBetweenStubs {
    @Test
    void whoAsksTooMuchIsToldWhenToComeBack() throws Exception {
        // The address and the person are counted apart, so one test can exhaust both; more tests would share counters.
        for (var i = 0; i < 2; i++) {
            get("/api/meetings");
        }
        var refused = get("/api/meetings");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(problemType(refused)).isEqualTo("too-many-requests");
        assertThat(header(refused, "Retry-After")).isEqualTo("1");

        assertThat(get("/oauth2/authorization/moothall").statusCode()).isEqualTo(429);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/assets/moothall.css").statusCode()).isEqualTo(200);

        var guess = send(to("/api/meetings").header("Authorization", "Bearer guess"));
        assertThat(guess.statusCode()).isEqualTo(429);

        var page = send(to("/").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(header(page, "Retry-After")).isEqualTo("1");
        assertThat(page.body()).contains(">Too many requests</h1>");

        for (var i = 0; i < 3; i++) {
            assertThat(withToken()).isEqualTo(200);
        }
        assertThat(withToken()).isEqualTo(429);
    }

    private int withToken() throws Exception {
        return send(to("/api/meetings").header("Authorization", "Bearer " + SIGN_IN.token()))
                .statusCode();
    }
}
