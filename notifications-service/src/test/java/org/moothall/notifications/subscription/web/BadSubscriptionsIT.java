package org.moothall.notifications.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.http.Role;
import org.moothall.http.kit.TestIssuer;
import org.moothall.notifications.Api;
import org.moothall.notifications.NotificationsIT;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationsIT
class BadSubscriptionsIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|400|invalid-request|channel",
                "{\"channel\":\"email\"}|400|invalid-request|target",
                "{\"channel\":\"pigeon\",\"target\":\"x\"}|400|unknown-channel|channel",
                "{\"channel\":\"email\",\"target\":\"jo@example.org\\r\\nBcc: all@example.org\"}|400|invalid-email-address|target",
                "{\"channel\":\"email\",\"target\":\"jo.example.org\"}|400|invalid-email-address|target",
                "{\"channel\":\"webhook\",\"target\":\"https://127.0.0.1/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"http://127.0.0.1:8080/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"https://localhost/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"https://10.0.0.1/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"https://192.168.0.10/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"https://169.254.169.254/latest\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"https://[::ffff:127.0.0.1]/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"http://8.8.8.8/hook\"}|422|webhook-not-allowed|target",
                "{\"channel\":\"webhook\",\"target\":\"https://me:secret@8.8.8.8/hook\"}|400|invalid-webhook-url|target",
                "{\"channel\":\"email\",\"target\":\"jo@example.org\",\"filter\":{\"events\":[\"x\"]}}|400|unknown-event|filter.events",
                "{\"channel\":\"email\",\"target\":\"jo@example.org\",\"filter\":{\"keywords\":[\"a\"]}}|400|invalid-filter|filter.keywords",
                "{\"channel\":\"email\",\"target\":\"jo@example.org\",\"filter\":{\"bodies\":[null]}}|400|invalid-filter|filter.bodies"
            })
    void namesTheFieldAndTheKindOfFault(String body, int status, String slug, String field) {
        Api.Answer answer = new Api(port).post("/api/subscriptions", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("https://moothall.org/problems/" + slug);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.body()).doesNotContain("Exception", "org.moothall.notifications");
    }

    @Test
    void listsTheKnownEvents() {
        Api.Answer answer = new Api(port)
                .post(
                        "/api/subscriptions",
                        "{\"channel\":\"email\",\"target\":\"jo@example.org\",\"filter\":{\"events\":[\"x\"]}}");

        assertThat(answer.json().path("knownEvents").toString()).contains("agenda-published", "action-updated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"channel\":|400",
                "[]|400",
                "{\"channel\":\"email\",\"target\":\"jo@example.org\",\"admin\":true}|400",
                "{\"channel\":\"email\",\"target\":{\"x\":1}}|400"
            })
    void refusesJsonThatItCannotRead(String body, int status) {
        Api.Answer answer = new Api(port).post("/api/subscriptions", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void knowsNoSubscriptionOrDeliveryThatDoesNotExist() {
        Api api = new Api(port);

        assertThat(api.get("/api/subscriptions/none", Role.CLERK).status()).isEqualTo(404);
        assertThat(api.delete("/api/subscriptions/none", "\"1\"", Role.OPERATOR).status())
                .isEqualTo(404);
        assertThat(api.get("/api/deliveries/none", Role.CLERK).status()).isEqualTo(404);
        assertThat(api.post("/api/deliveries/none/retry", "", Role.OPERATOR).status())
                .isEqualTo(404);
        assertThat(api.get("/api/subscriptions/none/confirmation?token=x").status())
                .isEqualTo(404);
        assertThat(api.getPage("/api/subscriptions/none/confirmation?token=x").body())
                .contains("This link is not known");
        assertThat(api.postForm("/api/subscriptions/none/unsubscription?token=x", "List-Unsubscribe=One-Click")
                        .status())
                .isEqualTo(404);
        Api.Answer unknown = api.postForJson("/api/subscriptions/none/unsubscription?token=x");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesToEndASubscriptionWithoutItsVersion() {
        assertThat(new Api(port)
                        .delete("/api/subscriptions/none", "", Role.OPERATOR)
                        .status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({"status=done", "limit=0", "cursor=%25", "cursor=eHh4"})
    void refusesAListThatCannotBe(String query) {
        assertThat(new Api(port).get("/api/deliveries?" + query, Role.CLERK).status())
                .isEqualTo(400);
    }

    @Test
    void refusesTokensThatAreNotOfTheCouncil() {
        Api api = new Api(port);

        for (String token : new String[] {
            TestIssuer.expiredToken(Role.OPERATOR),
            TestIssuer.tokenOfAnotherIssuer(Role.OPERATOR),
            TestIssuer.tokenForAnotherAudience(Role.OPERATOR),
            "nonsense"
        }) {
            assertThat(api.send(api.request("/api/deliveries")
                                    .header("Authorization", "Bearer " + token)
                                    .GET())
                            .status())
                    .isEqualTo(401);
        }
    }
}
