package org.moothall.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.http.Role;
import org.moothall.notifications.delivery.webhook.HttpReceiver;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationsIT
class TracedDeliveryIT {
    private static final String TOPIC = "moothall.notifications";
    private static final int TRIES = 3;

    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String body = "body-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void callTheServiceAtItsPort() {
        api = new Api(port);
    }

    @Test
    void callsTheReceiverInTheTraceOfTheEventWithASpanForEachTryAlsoWhenAnOperatorHasItTriedAgain() throws Exception {
        try (HttpReceiver receiver = new HttpReceiver().answering(503)) {
            String subscription = confirmedWebhook(receiver);

            agendaPublished("00-" + trace + "-b7ad6b7169203331-01");
            List<String> tries = List.of(traceparent(receiver), traceparent(receiver), traceparent(receiver));
            String delivery = failed(subscription);
            receiver.answering(200);
            api.post("/api/deliveries/" + delivery + "/retry", "", Role.OPERATOR);
            String last = traceparent(receiver);

            assertThat(tries).doesNotHaveDuplicates().doesNotContain(last).allSatisfy(this::isOfTheTrace);
            isOfTheTrace(last);
            assertThat(tracesOf(delivery, "notice-due", "notice-failed", "notice-due", "notice-delivered"))
                    .satisfies(traces -> isOfTheTrace(traces.get(0)))
                    .satisfies(traces -> isOfTheTrace(traces.get(1)))
                    .satisfies(traces -> isOfTheTrace(traces.get(3)));
        }
    }

    @Test
    void deliversInATraceOfItsOwnWhatCameWithATraceThatCannotBeRead() throws Exception {
        try (HttpReceiver receiver = new HttpReceiver()) {
            confirmedWebhook(receiver);

            agendaPublished("00-<script>alert('x')</script>-b7ad6b7169203331-01");

            assertThat(traceparent(receiver)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        }
    }

    private void isOfTheTrace(String traceparent) {
        assertThat(traceparent).matches("00-" + trace + "-[0-9a-f]{16}-01");
    }

    private void agendaPublished(String traceparent) {
        CouncilEvents.agendaPublished(
                UUID.randomUUID().toString(),
                "m-" + body,
                body,
                2,
                Instant.now(),
                "Budget",
                Map.of("traceparent", traceparent));
    }

    private static String traceparent(HttpReceiver receiver) throws InterruptedException {
        HttpReceiver.Received call = receiver.received.poll(30, TimeUnit.SECONDS);
        assertThat(call).as("a call of the webhook").isNotNull();
        return call.headers().getOrDefault("traceparent", "none");
    }

    private String confirmedWebhook(HttpReceiver receiver) {
        String id = api.post(
                        "/api/subscriptions",
                        Json.write(Map.of(
                                "channel",
                                "webhook",
                                "target",
                                receiver.uri("/hook").toString(),
                                "filter",
                                Map.of("bodies", List.of(body)))))
                .text("id");
        api.post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR);
        return id;
    }

    private String failed(String subscription) {
        String path = "/api/deliveries?status=failed&subscriptionId=" + subscription;
        return await("delivery to fail")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.get(path, Role.OPERATOR).json().path("items"),
                        items -> items.size() == 1
                                && items.get(0).path("attempts").asInt() == TRIES)
                .get(0)
                .path("id")
                .asString();
    }

    private static List<String> tracesOf(String delivery, String... events) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), TOPIC)) {
            var records = reader.await(delivery, found -> found.size() >= events.length);
            assertThat(records)
                    .extracting(record -> TopicReader.header(record, "ce_type")
                            .replace("org.moothall.notifications.", "")
                            .replace(".v1", ""))
                    .containsExactly(events);
            return records.stream()
                    .map(record -> TopicReader.header(record, "traceparent"))
                    .toList();
        }
    }
}
