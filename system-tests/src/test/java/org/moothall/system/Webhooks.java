package org.moothall.system;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.moothall.system.outside.WebhookReceiver;
import org.moothall.system.outside.WebhookReceiver.Call;
import tools.jackson.databind.JsonNode;

/** A subscription by webhook, and what became of the notices owed to it. */
record Webhooks(String id, String secret, WebhookReceiver receiver, Staff staff) {

    /** Asks, and is confirmed by an integrator, who is told the secret. */
    static Webhooks confirmed(Staff staff, WebhookReceiver receiver, Map<String, ?> filter) {
        Map<String, Object> wanted =
                Map.of("channel", "webhook", "target", receiver.address().toString(), "filter", filter);
        String id = staff.integrator()
                .post("/api/subscriptions", wanted)
                .expect(202)
                .field("id");
        String secret = staff.integrator()
                .post("/api/subscriptions/" + id + "/confirmation", Map.of())
                .expect(200)
                .field("signingSecret");
        return new Webhooks(id, secret, receiver, staff);
    }

    /** The calls about one event of one aggregate; the first try of each and any that followed. */
    List<Call> about(String event, String subject) {
        return receiver.calls().stream()
                .filter(call -> call.event().required("type").asString().contains("." + event + "."))
                .filter(call -> call.event().required("subject").asString().equals(subject))
                .toList();
    }

    Call awaitCall(String event, String subject) {
        return await(event + " of " + subject)
                .atMost(Staff.SOON)
                .until(() -> about(event, subject), calls -> !calls.isEmpty())
                .getFirst();
    }

    static List<JsonNode> deliveries(Staff staff, String subscription) {
        return staff.operator()
                .get("/api/deliveries?limit=200&subscriptionId=" + subscription)
                .expect(200)
                .items(_ -> true);
    }
}
