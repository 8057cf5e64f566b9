package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.system.check.Checker;
import org.moothall.system.check.Verdict;
import org.moothall.system.check.Version;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Told;
import org.moothall.system.outside.WebhookReceiver;
import org.moothall.system.outside.WebhookReceiver.Call;
import tools.jackson.databind.JsonNode;

@OnThePlatform
class KilledInMidFlowIT {

    private static final Duration BOUND = Duration.ofMinutes(2);
    private static final int PROGRESS = 6;

    private final Platform platform;
    private final Staff staff;
    private final Checker checker = new Checker();

    KilledInMidFlowIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    @Test
    void losesNothingAndMixesUpNothingWhenEachProcessIsKilledOnce() throws Exception {
        String body = staff.body("Tides Committee");
        try (WebhookReceiver receiver = WebhookReceiver.open()) {
            Webhooks system = Webhooks.confirmed(
                    staff, receiver, Map.of("bodies", List.of(body), "events", List.of("agenda-published")));
            AgendaWriters writers = new AgendaWriters(staff, body, checker);
            try (writers) {
                for (Part part : List.of(Part.MEETINGS, Part.MINUTES, Part.NOTIFICATIONS, Part.GATEWAY, Part.PARTS)) {
                    killedAndBack(part, writers);
                }
            }

            List<String> published = writers.published();
            subscribersHeardAllInOrder(body);
            eachAgendaHasItsDraftMinutes(published);
            eachNoticeIsDeliveredOrVisiblyFailed(system, published);
        }
    }

    private void killedAndBack(Part part, AgendaWriters writers) {
        progress(writers);
        long before = platform.process(part.word()).orElseThrow().pid();

        platform.kill(part);

        await(part + " to be back")
                .atMost(BOUND)
                .until(() -> platform.process(part.word())
                                .filter(process -> process.pid() != before)
                                .isPresent()
                        && platform.isReady(part));
        progress(writers);
    }

    private void progress(AgendaWriters writers) {
        int wanted = checker.promises() + PROGRESS;
        await("the writers to get on").atMost(BOUND).until(() -> {
            writers.stillAtWork();
            return checker.promises() >= wanted;
        });
    }

    private void subscribersHeardAllInOrder(String body) {
        Verdict verdict = await("all that was acknowledged to be told")
                .atMost(BOUND)
                .until(() -> checker.judge(toldOf(body)), found -> found.lost().isEmpty());

        System.out.printf(
                "Five processes killed: %d acknowledged, %d in doubt, %d told twice%n",
                checker.promises(), checker.doubts(), verdict.duplicates());
        assertThat(verdict.disorder()).isEmpty();
        assertThat(verdict.unexplained()).isZero();
    }

    private List<Version> toldOf(String body) {
        return platform.topics().all(List.of("moothall.meetings")).stream()
                .filter(record -> !record.subject().equals(body))
                .filter(record -> record.json().path("bodyId").asString("").equals(body))
                .map(record -> new Version(record.subject(), record.sequence()))
                .toList();
    }

    private void eachAgendaHasItsDraftMinutes(List<String> published) {
        await("draft minutes of each agenda")
                .atMost(BOUND)
                .untilAsserted(() -> assertThat(minuted()).containsAll(published));
        assertThat(staff.minutes(published.getLast()).field("status")).isEqualTo("draft");
        List<Version> told = platform.topics().all(List.of("moothall.minutes")).stream()
                .map(record -> new Version(record.subject(), record.sequence()))
                .toList();
        assertThat(new Checker().judge(told).disorder()).isEmpty();
    }

    private Set<String> minuted() {
        Set<String> opened = new HashSet<>();
        for (Told record : platform.topics().all(List.of("moothall.minutes"))) {
            if (record.type().equals("org.moothall.minutes.minutes-opened.v1")) {
                opened.add(record.subject());
            }
        }
        return opened;
    }

    private void eachNoticeIsDeliveredOrVisiblyFailed(Webhooks system, List<String> published) {
        await("no notice to be due").atMost(BOUND).until(() -> {
            Map<String, String> statuses = statusByMeeting(system.id());
            return statuses.keySet().containsAll(published) && !statuses.containsValue("due");
        });

        Map<String, String> statuses = statusByMeeting(system.id());
        for (String meeting : published) {
            List<Call> calls = system.about("agenda-published", meeting);
            assertThat(statuses.get(meeting)).isIn("delivered", "failed");
            assertThat(calls.stream().map(Call::id).distinct())
                    .as("notices of " + meeting)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(!calls.isEmpty() || statuses.get(meeting).equals("failed"))
                    .isTrue();
        }
    }

    private Map<String, String> statusByMeeting(String subscription) {
        Map<String, String> statuses = new HashMap<>();
        String cursor = "";
        do {
            Answer page = staff.operator()
                    .get("/api/deliveries?limit=200&subscriptionId=" + subscription + cursor)
                    .expect(200);
            for (JsonNode delivery : page.items(_ -> true)) {
                statuses.put(
                        delivery.at("/cause/subject").asString(),
                        delivery.required("status").asString());
            }
            String next = page.json().path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return statuses;
    }
}
