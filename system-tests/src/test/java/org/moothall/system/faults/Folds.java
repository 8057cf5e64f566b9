package org.moothall.system.faults;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.moothall.relay.check.History;
import org.moothall.system.outside.Told;
import tools.jackson.databind.JsonNode;

/** What each list and copy of the platform ought to show, by nothing but what was told on the topics. */
final class Folds {

    private static final Set<String> NEWS = Set.of(
            "meeting-scheduled",
            "meeting-rescheduled",
            "meeting-cancelled",
            "agenda-published",
            "document-withdrawn",
            "minutes-published",
            "action-opened",
            "action-updated",
            "action-due-soon",
            "action-overdue");

    private Folds() {}

    /** The name of the event in the contract. */
    static String event(Told record) {
        return record.type().replaceFirst("^org\\.moothall\\.[a-z]+\\.", "").replaceFirst("\\.v1$", "");
    }

    static History meetings(List<Told> told) {
        return fold(told, (record, history) -> {
            if (record.json().has("meetingId") && record.topic().equals("moothall.meetings")) {
                history.tell(record.subject(), record.sequence(), meeting(record.json()));
            }
        });
    }

    static String meeting(JsonNode json) {
        return "version %d, %s, %s, %s"
                .formatted(
                        json.required("version").asLong(),
                        json.required("status").asString(),
                        startsAt(json),
                        json.required("venue").asString());
    }

    /** Minutes are headed by what is known of the meeting from the publication of its agenda on. */
    static History headings(List<Told> told) {
        return fold(told, (record, history) -> {
            if (record.topic().equals("moothall.meetings")
                    && record.json().at("/agenda/publishedAt").isString()) {
                history.tell(record.subject(), record.sequence(), heading(record.json()));
            }
        });
    }

    static String heading(JsonNode json) {
        return startsAt(json) + ", " + json.required("venue").asString();
    }

    static History decisions(List<Told> told) {
        return fold(told, (record, history) -> {
            if (event(record).equals("minutes-published")) {
                record.json()
                        .required("items")
                        .forEach(item -> item.required("decisions")
                                .forEach(decision -> history.tell(
                                        decision.required("decisionId").asString(),
                                        record.sequence(),
                                        decision(decision))));
            }
        });
    }

    static String decision(JsonNode json) {
        return json.required("verdict").asString() + " " + json.required("text").asString();
    }

    static History actions(List<Told> told) {
        return fold(told, (record, history) -> {
            if (event(record).startsWith("action-")) {
                history.tell(record.subject(), record.sequence(), action(record.json()));
            }
        });
    }

    static String action(JsonNode json) {
        return "version %d, %s, %s"
                .formatted(
                        json.required("version").asLong(),
                        json.required("status").asString(),
                        json.required("text").asString());
    }

    static History feed(List<Told> told) {
        return fold(told, (record, history) -> {
            if (NEWS.contains(event(record))) {
                history.tell(
                        record.subject() + "/" + event(record),
                        record.sequence(),
                        record.headers().get("ce_time"));
            }
        });
    }

    /** A notice of each piece of news is owed, and is over once it was delivered or has failed for good. */
    static History notices(List<Told> told) {
        return fold(told, (record, history) -> {
            if (NEWS.contains(event(record))) {
                history.tell(notice(record.type(), record.subject(), record.sequence()), 1, Hook.OVER);
            }
        });
    }

    static String notice(String type, String subject, long sequence) {
        return type + " of " + subject + "#" + sequence;
    }

    /** What was delivered has been called, under the id of its delivery. */
    static History calls(List<JsonNode> deliveries) {
        History history = new History();
        deliveries.stream()
                .filter(Hook::isDelivered)
                .forEach(delivery -> history.tell(delivery.required("id").asString(), 1, Hook.cause(delivery)));
        return history;
    }

    private static String startsAt(JsonNode json) {
        return OffsetDateTime.parse(json.required("startsAt").asString())
                .toInstant()
                .toString();
    }

    private static History fold(List<Told> told, BiConsumer<Told, History> step) {
        History history = new History();
        told.forEach(record -> step.accept(record, history));
        return history;
    }
}
