package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.system.outside.Answer;
import tools.jackson.databind.JsonNode;

/** What is done after a meeting: drafts of minutes, imports, publication, and reports on actions. */
final class MinutesSteps implements Steps {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Council council;
    private final Canaries canaries;

    MinutesSteps(Council council) {
        this.council = council;
        this.canaries = council.canaries;
    }

    @Override
    public Map<Step, Integer> weighted() {
        Map<Step, Integer> steps = new LinkedHashMap<>();
        steps.put(this::minute, 14);
        steps.put(this::attend, 4);
        steps.put(this::importPage, 4);
        steps.put(this::circulate, 3);
        steps.put(this::finish, 6);
        steps.put(this::report, 6);
        return steps;
    }

    void minute() {
        council.anySitting(sitting -> sitting.agendaPublished)
                .ifPresent(sitting -> minute(
                        sitting,
                        council.any(sitting.items.keySet().stream().sorted().toList())
                                .orElseThrow()));
    }

    void minute(Sitting sitting, String id) {
        Canary paragraph = canaries.secret("paragraph of minutes");
        Canary point = canaries.secret("point of minutes");
        Canary decision = canaries.secret("decision");
        Canary owner = canaries.secret("owner of an action");
        Canary task = canaries.secret("text of an action");
        Map<String, Object> content = Map.of(
                "paragraphs", List.of("They spoke of " + paragraph),
                "points", List.of("That " + point),
                "decisions", List.of(Map.of("verdict", "RESOLVED", "text", "that " + decision)),
                "actions", List.of(Map.of("owner", "Officer " + owner, "text", "Send " + task)));
        String tag = draft(sitting).etag();
        if (council.accepted(council.clerk.put(sitting.minutes() + "/items/" + id, content, tag))) {
            sitting.items.get(id).minuted = List.of(paragraph, point, decision, owner, task);
        }
    }

    void attend() {
        council.anySitting(sitting -> sitting.agendaPublished).ifPresent(this::attend);
    }

    private void attend(Sitting sitting) {
        Canary member = canaries.secret("name of one who was there");
        Map<String, Object> attendance =
                Map.of("present", List.of(Map.of("name", "Councillor " + member)), "apologies", List.of());
        String tag = draft(sitting).etag();
        if (council.accepted(council.clerk.put(sitting.minutes() + "/attendance", attendance, tag))) {
            sitting.attendance = List.of(member);
        }
    }

    void importPage() {
        council.anySitting(sitting -> sitting.agendaPublished).ifPresent(sitting -> {
            draft(sitting);
            String item = council.any(sitting.items.keySet().stream().sorted().toList())
                    .orElseThrow();
            Canary text = canaries.secret("text of a page");
            String page = "Agenda item\n\n%s\n\nMinutes:\n\nThe Director agreed to send %s.\n"
                    .formatted(canaries.secret("title of a page"), text);
            boolean filled = council.accepted(council.clerk.send(
                    "POST",
                    "/api/minutes/imports?meetingId=" + sitting.id + "&itemId=" + item,
                    "text/plain; charset=utf-8",
                    page.getBytes(UTF_8)));
            // Who circulates, approves and publishes what was read says it; the page itself stays with the clerks.
            if (filled) {
                sitting.items.get(item).minuted = List.of(text);
            }
        });
    }

    void circulate() {
        council.anySitting(sitting -> sitting.agendaPublished).ifPresent(sitting -> {
            draft(sitting);
            council.accepted(council.clerk.post(sitting.minutes() + "/circulation", Map.of()));
        });
    }

    void finish() {
        council.anySitting(sitting -> sitting.agendaPublished && sitting.historical)
                .ifPresent(this::finish);
    }

    void finish(Sitting sitting) {
        if (sitting.attendance.isEmpty()) {
            attend(sitting);
        }
        council.accepted(council.clerk.post(sitting.minutes() + "/circulation", Map.of()));
        if (council.accepted(council.chair.post(sitting.minutes() + "/approval", Map.of()))) {
            canaries.publish(sitting.inTheMinutes());
            council.accepted(council.clerk.post(sitting.minutes() + "/publication", Map.of()));
        }
    }

    void report() {
        List<JsonNode> actions =
                council.officer.get("/api/actions?limit=200").expect(200).items(_ -> true);
        council.any(actions)
                .map(action -> "/api/actions/" + action.required("id").asString())
                .ifPresent(path -> {
                    Answer read = council.officer.get(path).expect(200);
                    Map<String, String> report =
                            Map.of("status", "in-progress", "note", "Asked " + canaries.secret("note on an action"));
                    council.accepted(council.officer.patch(path, report, read.etag()));
                });
    }

    /** As soon as minutes-service has heard of the agenda. */
    private Answer draft(Sitting sitting) {
        return await("minutes of " + sitting.id)
                .atMost(PATIENCE)
                .until(() -> council.clerk.get(sitting.minutes()), answer -> answer.status() == 200);
    }
}
