package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** As in production: a load balancer of the council's own ends TLS and says who the client is. */
@TestPropertySource(
        properties = {
            "moothall.public-url=https://council.example",
            "server.forward-headers-strategy=native",
            "moothall.limits.anonymous.per-second=1",
            "moothall.limits.anonymous.burst=1"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BehindProxyTest extends GatewayBetweenStubs {
    @Test
    void theClientIsTheOneThatTheProxyNames() throws Exception {
        assertThat(from("198.51.100.1")).isEqualTo(200);
        assertThat(from("198.51.100.2")).isEqualTo(200);
        assertThat(from("198.51.100.2")).isEqualTo(429);

        assertThat(MEETINGS.next().headers().get("X-Forwarded-For")).containsExactly("198.51.100.1");
        assertThat(MEETINGS.next().headers().get("X-Forwarded-Proto")).containsExactly("https");
    }

    @Test
    void theCookieGoesOverTlsOnlyAndTheSignInComesBackToThePublicAddress() throws Exception {
        var authorize = send(to("/oauth2/authorization/moothall").header("X-Forwarded-For", "198.51.100.9"));

        assertThat(header(authorize, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(URI.create(header(authorize, "Location")).getQuery())
                .contains("redirect_uri=https://council.example/login/oauth2/code/moothall");
    }

    private int from(String address) throws Exception {
        return send(to("/api/meetings").header("X-Forwarded-For", address).header("X-Forwarded-Proto", "https"))
                .statusCode();
    }
}
