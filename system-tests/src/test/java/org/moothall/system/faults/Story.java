package org.moothall.system.faults;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moothall.relay.check.Checker;
import org.moothall.system.faults.Messenger.Seen;
import org.moothall.system.outside.Answer;
import tools.jackson.databind.JsonNode;

/** One meeting from its schedule to the reports on its actions, with a turn here and there that the dice decide. */
final class Story {

    private static final OffsetDateTime HELD = OffsetDateTime.of(2025, 6, 2, 9, 0, 0, 0, ZoneOffset.UTC);

    private final Messenger messenger;
    private final Checker checker;
    private final Random random;
    private final String body;

    Story(Messenger messenger, Checker checker, Random random, String body) {
        this.messenger = messenger;
        this.checker = checker;
        this.random = random;
        this.body = body;
    }

    void tell() {
        Answer scheduled = messenger.post(
                "clerk",
                "/api/meetings",
                Map.of("bodyId", body, "startsAt", HELD, "venue", "Quayside", "historical", true));
        String meeting = scheduled.field("id");
        promised("meetings/" + meeting, scheduled);
        String item = anItem(meeting, "Tides");
        if (random.nextBoolean()) {
            anItem(meeting, "Moorings");
        }
        if (random.nextInt(3) == 0) {
            moved(meeting);
        }
        if (random.nextInt(6) == 0) {
            promised(
                    "meetings/" + meeting,
                    messenger.post(
                            "clerk", "/api/meetings/" + meeting + "/cancellation", Map.of("reason", "Spring tide")));
            return;
        }
        promised(
                "meetings/" + meeting,
                messenger.post("clerk", "/api/meetings/" + meeting + "/agenda/publication", Map.of()));
        if (random.nextInt(4) == 0) {
            String venue = moved(meeting);
            // Approved minutes follow no move, so this one has to be known before.
            messenger.get("clerk", "/api/minutes/" + meeting, answer -> shows(answer, "venue", venue));
        }
        minuted(meeting, item);
    }

    private String anItem(String meeting, String title) {
        Answer added = messenger.post("clerk", "/api/meetings/" + meeting + "/agenda/items", Map.of("title", title));
        promised("meetings/" + meeting, added);
        return added.field("id");
    }

    private String moved(String meeting) {
        String path = "/api/meetings/" + meeting;
        String venue = "Quay " + random.nextInt(1_000);
        promised(
                "meetings/" + meeting,
                messenger.change(
                        "clerk",
                        "PATCH",
                        path,
                        new Seen("meetings/" + meeting, path),
                        _ -> Map.of("startsAt", HELD.plusDays(random.nextInt(300)), "venue", venue)));
        return venue;
    }

    private void minuted(String meeting, String item) {
        String path = "/api/minutes/" + meeting;
        Seen minutes = new Seen("minutes/" + meeting, path);
        messenger.get("clerk", path, answer -> answer.status() == 200);
        for (int draft = random.nextInt(2); draft < 2; draft++) {
            Map<String, Object> content = content(draft);
            promised(
                    minutes.aggregate(),
                    messenger.change("clerk", "PUT", path + "/items/" + item, minutes, _ -> content));
        }
        promised(
                minutes.aggregate(),
                messenger.change("clerk", "PUT", path + "/attendance", minutes, _ -> attendance()));
        promised(minutes.aggregate(), messenger.post("clerk", path + "/circulation", Map.of()));
        promised(minutes.aggregate(), messenger.post("chair", path + "/approval", Map.of()));
        promised(minutes.aggregate(), messenger.post("clerk", path + "/publication", Map.of()));
        String actions = "/api/actions?meetingId=" + meeting;
        for (JsonNode action :
                messenger.get("officer", actions, answer -> isPage(answer, 1)).items(_ -> true)) {
            reported(action.required("id").asString());
        }
    }

    private void reported(String action) {
        String path = "/api/actions/" + action;
        Seen seen = new Seen("minutes/" + action, path);
        for (int report = random.nextInt(2); report < 2; report++) {
            promised(
                    seen.aggregate(),
                    messenger.change("officer", "PATCH", path, seen, now -> report(now.field("status"))));
        }
    }

    private static Map<String, String> report(String now) {
        return switch (now) {
            case "open" -> Map.of("status", "in-progress", "note", "Begun.");
            case "in-progress" -> Map.of("status", "done");
            default -> Map.of("note", "As was reported.");
        };
    }

    private Map<String, Object> content(int draft) {
        return Map.of(
                "paragraphs", List.of("The tides of the year were noted, draft " + draft + "."),
                "points", List.of(),
                "decisions", List.of(Map.of("verdict", "RESOLVED", "text", "that draft " + draft + " stand.")),
                "actions", List.of(Map.of("owner", "Director of Quays", "text", "Print the tables.")));
    }

    private static Map<String, Object> attendance() {
        return Map.of(
                "present", List.of(Map.of("name", "Councillor Rosalind Thackeray", "role", "Chair")),
                "apologies", List.of(),
                "inAttendance", List.of());
    }

    private static boolean shows(Answer answer, String field, String wanted) {
        return answer.status() == 200 && answer.field(field).equals(wanted);
    }

    private static boolean isPage(Answer answer, int atLeast) {
        return answer.status() == 200 && answer.items(_ -> true).size() >= atLeast;
    }

    private void promised(String aggregate, Answer answer) {
        checker.acknowledged(aggregate, answer.version());
    }
}
