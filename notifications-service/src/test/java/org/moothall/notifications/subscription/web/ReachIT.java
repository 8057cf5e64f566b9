package org.moothall.notifications.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.http.Role;
import org.moothall.notifications.Api;
import org.moothall.notifications.NotificationsIT;
import org.moothall.notifications.delivery.webhook.HttpReceiver;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationsIT
class ReachIT {

    private final String body = "body-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Test
    void countsTheConfirmedOfABodyAndNamesNobody() {
        try (HttpReceiver receiver = new HttpReceiver()) {
            String target = receiver.uri("/canary").toString();
            confirmed(target + "?1", "\"keywords\":[]");
            confirmed(target + "?2", "\"keywords\":[\"roofs\"]");
            confirmed(target + "?3", "\"events\":[\"minutes-published\"]");
            subscribe(target + "?4", "\"keywords\":[]");

            Api.Answer reach = reach("agenda-published", Role.CLERK);

            assertThat(reach.status()).as(reach.body()).isEqualTo(200);
            assertThat(reach.json()
                            .at("/channels")
                            .valueStream()
                            .filter(channel ->
                                    channel.path("channel").asString().equals("webhook")))
                    .singleElement()
                    .satisfies(channel -> {
                        assertThat(channel.path("sure").asInt()).isEqualTo(1);
                        assertThat(channel.path("byKeyword").asInt()).isEqualTo(1);
                    });
            assertThat(reach.body()).doesNotContain("canary", "localhost", "127.0.0.1", "roofs");
        }
    }

    @Test
    void knowsItsEventsAndAsksForABody() {
        assertThat(reach("no-such-event", Role.OPERATOR).status()).isEqualTo(400);
        assertThat(new Api(port)
                        .get("/api/subscriptions/reach?event=agenda-published", Role.CLERK)
                        .status())
                .isEqualTo(400);
    }

    private Api.Answer reach(String event, Role role) {
        return new Api(port).get("/api/subscriptions/reach?event=" + event + "&bodyId=" + body, role);
    }

    private void confirmed(String target, String filter) {
        String id = subscribe(target, filter);
        assertThat(new Api(port)
                        .post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR)
                        .status())
                .isEqualTo(200);
    }

    private String subscribe(String target, String filter) {
        Api.Answer answer = new Api(port)
                .post(
                        "/api/subscriptions",
                        "{\"channel\":\"webhook\",\"target\":\"%s\",\"filter\":{\"bodies\":[\"%s\"],%s}}"
                                .formatted(target, body, filter));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.text("id");
    }
}
