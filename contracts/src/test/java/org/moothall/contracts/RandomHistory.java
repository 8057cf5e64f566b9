package org.moothall.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What may stand on the topics: golden examples as the events of a few aggregates, each with its versions in order, and
 * now and then one of them told again. The same for the same seed.
 */
public final class RandomHistory {
    private static final int AGGREGATES = 5;
    private static final int BODIES = 3;
    private static final int AGAIN_PERCENT = 20;

    /** Ids within an event that no two aggregates share. */
    private static final String PARTS = "(\"(?:decisionId|actionId|itemId|documentId)\":\")([^\"]+)";

    /** An event as it is sent. */
    public record Told(String type, String subject, long version, byte[] body) {

        public String topic() {
            return "moothall." + owner(type);
        }
    }

    private RandomHistory() {}

    public static List<Told> of(Collection<String> types, long seed, int length) {
        Random random = new Random(seed);
        List<GoldenExample> examples = types.stream()
                .sorted()
                .flatMap(type -> GoldenExample.of(type).stream())
                .toList();
        Map<String, Long> versions = new HashMap<>();
        List<Told> history = new ArrayList<>();
        while (history.size() < length) {
            if (!history.isEmpty() && random.nextInt(100) < AGAIN_PERCENT) {
                history.add(history.get(random.nextInt(history.size())));
            } else {
                GoldenExample example = examples.get(random.nextInt(examples.size()));
                history.add(told(example, seed, random, versions));
            }
        }
        return history;
    }

    private static Told told(GoldenExample example, long seed, Random random, Map<String, Long> versions) {
        String family = family(example.type());
        int members = family.equals("body") ? BODIES : AGGREGATES;
        String subject = family + "-" + seed + "-" + random.nextInt(members);
        long version = versions.merge(subject, 1L, Long::sum);
        GoldenExample changed =
                example.withVersion(version).with("bodyId", "body-" + seed + "-" + random.nextInt(BODIES));
        for (String id : ids(family)) {
            changed = changed.with(id, subject);
        }
        String body = changed.body().toString().replaceAll(PARTS, "$1$2-" + subject);
        return new Told(example.type(), subject, version, body.getBytes(UTF_8));
    }

    /** What kind of aggregate an event is of. */
    private static String family(String type) {
        String event = type.split("\\.", -1)[3];
        return switch (event.substring(0, event.indexOf('-'))) {
            case "meeting", "agenda", "document" -> "meeting";
            case "minutes" -> "minutes";
            case "body" -> "body";
            case "member" -> event.startsWith("member-attendance") ? "clock" : "member";
            case "decision" -> "decision";
            case "officer" -> "officer";
            default -> "action";
        };
    }

    private static List<String> ids(String family) {
        return switch (family) {
            case "meeting" -> List.of("meetingId");
            case "minutes" -> List.of("minutesId", "meetingId");
            case "body" -> List.of("bodyId");
            case "member" -> List.of("memberId");
            case "action" -> List.of("actionId");
            case "decision", "officer" -> List.of("decisionId");
            default -> List.of();
        };
    }

    private static String owner(String type) {
        return type.split("\\.", -1)[2];
    }
}
