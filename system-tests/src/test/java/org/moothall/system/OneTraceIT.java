package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Told;
import org.moothall.system.outside.WebhookReceiver;
import org.moothall.system.outside.WebhookReceiver.Call;
import tools.jackson.databind.JsonNode;

/** One trace shows the whole path of a command, from the caller over Kafka to whoever is told. */
@OnThePlatform
class OneTraceIT {

    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final Platform platform;
    private final Staff staff;
    private final String body;

    OneTraceIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
        this.body = staff.body("Signals Panel");
    }

    @Test
    void goesFromTheCallerThroughGatewayServiceAndKafkaToTheWebhook() throws IOException {
        try (WebhookReceiver receiver = WebhookReceiver.open()) {
            Webhooks system = Webhooks.confirmed(staff, receiver, Map.of("bodies", List.of(body)));
            String meeting = staff.meeting(body, Staff.inDays(30));
            staff.item(meeting, "Semaphores");

            inTheTrace("/api/meetings/" + meeting + "/agenda/publication");

            Call call = system.awaitCall("agenda-published", meeting);
            assertThat(call.headers().firstValue("traceparent")).hasValueSatisfying(this::isOfTheTrace);
            assertThat(awaitTold("moothall.meetings", "agenda-published", 1))
                    .allSatisfy(told -> assertThat(told.subject()).isEqualTo(meeting));
            awaitTold("moothall.notifications", "notice-due", 1);
            // Other tests' subscribers may be told in this trace as well.
            await("the delivery in the trace")
                    .atMost(Staff.SOON)
                    .until(() -> awaitTold("moothall.notifications", "notice-delivered", 1).stream()
                            .anyMatch(told -> told.subject().equals(call.id())));
            logged(Part.GATEWAY, Part.MEETINGS, Part.NOTIFICATIONS);
            collected("gateway", "meetings-service", "notifications-service");
        }
    }

    @Test
    void goesOnFromOneServicesEventToTheNextOnes() throws IOException {
        try (WebhookReceiver receiver = WebhookReceiver.open()) {
            Webhooks system = Webhooks.confirmed(staff, receiver, Map.of("bodies", List.of(body)));
            String meeting = approvedMinutesWithAnAction();

            inTheTrace("/api/minutes/" + meeting + "/publication");

            Told opened = awaitTold("moothall.minutes", "action-opened", 1).getFirst();
            Call call = system.awaitCall("action-opened", opened.subject());
            assertThat(call.headers().firstValue("traceparent")).hasValueSatisfying(this::isOfTheTrace);
            logged(Part.GATEWAY, Part.MINUTES, Part.NOTIFICATIONS);
        }
    }

    @Test
    void beginsAnewWhereACallersTraceCannotBeRead() {
        String meeting = staff.meeting(body, Staff.inDays(30));

        staff.clerk()
                .post(
                        "/api/meetings/" + meeting + "/agenda/items",
                        Map.of("title", "Flags"),
                        "traceparent",
                        "00-" + trace.toUpperCase() + "<b>-b7ad6b7169203331-01",
                        "tracestate",
                        "moothall=" + trace,
                        "baggage",
                        "clerk=" + trace)
                .expect(201);

        Told changed = await("change of the meeting")
                .atMost(Staff.SOON)
                .until(() -> told("moothall.meetings", meeting), found -> found.size() == 2)
                .getLast();
        assertThat(changed.headers().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(changed.headers().toString().toLowerCase()).doesNotContain(trace);
        assertThat(changed.headers()).doesNotContainKeys("tracestate", "baggage");
    }

    private String approvedMinutesWithAnAction() {
        String meeting = staff.heldMeeting(body);
        String item = staff.item(meeting, "Lamps");
        staff.publishAgenda(meeting).expect(200);
        Map<String, Object> content = Map.of(
                "paragraphs",
                List.of("The lamps were considered."),
                "actions",
                List.of(Map.of("owner", "Director of Signals", "text", "Light them.")));
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        content,
                        staff.minutes(meeting).etag())
                .expect(200);
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        return meeting;
    }

    private void inTheTrace(String command) {
        staff.clerk()
                .post(command, Map.of(), "traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .expect(200);
    }

    private void isOfTheTrace(String traceparent) {
        assertThat(traceparent).matches("00-" + trace + "-[0-9a-f]{16}-01").doesNotContain("b7ad6b7169203331");
    }

    /** The records of one kind that carry the trace. */
    private List<Told> awaitTold(String topic, String event, int count) {
        return await(event + " in the trace")
                .atMost(Staff.SOON)
                .until(
                        () -> platform.topics().all(List.of(topic)).stream()
                                .filter(told -> told.type().endsWith("." + event + ".v1"))
                                .filter(told -> told.headers()
                                        .getOrDefault("traceparent", "")
                                        .startsWith("00-" + trace + "-"))
                                .toList(),
                        found -> found.size() >= count);
    }

    private List<Told> told(String topic, String subject) {
        return platform.topics().all(List.of(topic)).stream()
                .filter(told -> told.subject().equals(subject))
                .toList();
    }

    /** As a tracing tool sees it: spans of each process, and each but the first with its parent among them. */
    private void collected(String... services) {
        await("all spans of the trace").atMost(Staff.SOON).untilAsserted(() -> {
            List<JsonNode> spans = platform.spans().stream()
                    .filter(span -> span.required("traceId").asString().equals(trace))
                    .toList();
            assertThat(spans)
                    .extracting(span -> span.at("/localEndpoint/serviceName").asString())
                    .contains(services);
            assertThat(spans).extracting(span -> span.path("name").asString("")).contains("delivery");
            assertThat(spans)
                    .extracting(span -> span.path("parentId").asString(""))
                    .filteredOn(parent -> !parent.equals("b7ad6b7169203331"))
                    .isSubsetOf(spans.stream()
                            .map(span -> span.required("id").asString())
                            .toList());
        });
    }

    private void logged(Part... parts) throws IOException {
        for (Part part : parts) {
            assertThat(Files.readString(platform.log(part)))
                    .as(part.word() + "'s log")
                    .contains(trace);
        }
    }
}
