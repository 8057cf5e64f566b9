package org.moothall.system.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.WebhookReceiver;
import org.moothall.system.outside.WebhookReceiver.Call;
import tools.jackson.databind.JsonNode;

/** A subscription by webhook to everything, and what became of the notices owed to it. */
final class Hook implements AutoCloseable {

    static final String OVER = "over";

    private final WebhookReceiver receiver;
    private final String subscription;
    private final Api operator;

    private Hook(WebhookReceiver receiver, String subscription, Api operator) {
        this.receiver = receiver;
        this.subscription = subscription;
        this.operator = operator;
    }

    static Hook confirmed(Platform platform, WebhookReceiver receiver) {
        Api integrator = platform.as("integrator");
        String id = integrator
                .post(
                        "/api/subscriptions",
                        Map.of(
                                "channel",
                                "webhook",
                                "target",
                                receiver.address().toString(),
                                "filter",
                                Map.of()))
                .expect(202)
                .field("id");
        integrator.post("/api/subscriptions/" + id + "/confirmation", Map.of()).expect(200);
        return new Hook(receiver, id, platform.as("operator"));
    }

    List<JsonNode> deliveries() {
        return Pages.of(operator, "/api/deliveries?subscriptionId=" + subscription);
    }

    static boolean isDelivered(JsonNode delivery) {
        return delivery.required("status").asString().equals("delivered");
    }

    static String cause(JsonNode delivery) {
        JsonNode cause = delivery.required("cause");
        return Folds.notice(
                cause.required("type").asString(),
                cause.required("subject").asString(),
                cause.required("sequence").asLong());
    }

    /** The notices that nothing more will be done about. */
    static Map<String, String> over(List<JsonNode> deliveries) {
        return deliveries.stream()
                .filter(delivery -> !delivery.required("status").asString().equals("due"))
                .collect(Collectors.toMap(Hook::cause, _ -> OVER));
    }

    /** What the receiver was called about, of what counts as delivered. */
    Map<String, String> called(List<JsonNode> deliveries) {
        Set<String> delivered = deliveries.stream()
                .filter(Hook::isDelivered)
                .map(delivery -> delivery.required("id").asString())
                .collect(Collectors.toSet());
        Map<String, String> called = new TreeMap<>();
        for (Call call : receiver.calls()) {
            if (delivered.contains(call.id())) {
                JsonNode event = call.event();
                called.put(
                        call.id(),
                        Folds.notice(
                                event.required("type").asString(),
                                event.required("subject").asString(),
                                event.required("sequence").asLong()));
            }
        }
        return called;
    }

    /** How often the receiver was called again about what it had been told. */
    long repeatedCalls() {
        List<Call> calls = receiver.calls();
        return calls.size() - calls.stream().map(Call::id).distinct().count();
    }

    long failed() {
        return deliveries().stream()
                .filter(delivery -> delivery.required("status").asString().equals("failed"))
                .count();
    }

    /** Ends the subscription, so that nobody is called who no longer listens. */
    @Override
    public void close() {
        String path = "/api/subscriptions/" + subscription;
        Answer now = operator.get(path).expect(200);
        operator.send("DELETE", path, "application/json", new byte[0], "If-Match", now.etag())
                .expect(204);
    }
}
