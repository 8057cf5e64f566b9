package org.moothall.system.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moothall.relay.check.Checker;
import org.moothall.relay.check.Copy;
import org.moothall.relay.check.Evidence;
import org.moothall.relay.check.Version;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Told;
import org.moothall.system.outside.Topics;
import tools.jackson.databind.JsonNode;

/** Gathers what is to be found once the killing is over: the topics, the documents, and what each service shows. */
final class Aftermath {

    private final Topics topics;
    private final StoreView store;
    private final Shown shown;
    private final Hook hook;
    private final Set<String> bodies;

    Aftermath(Topics topics, StoreView store, Api clerk, Hook hook, Set<String> bodies) {
        this.topics = topics;
        this.store = store;
        this.shown = new Shown(clerk);
        this.hook = hook;
        this.bodies = bodies;
    }

    /** Everything about the bodies of the clerks and about the deliveries to the hook. */
    Evidence evidence(Checker checker) {
        List<JsonNode> deliveries = hook.deliveries();
        // What the list of deliveries shows has been promised to the reader of that list.
        deliveries.forEach(delivery -> checker.acknowledged(
                "notifications/" + delivery.required("id").asString(),
                delivery.required("version").asLong()));
        Set<String> ours = deliveries.stream()
                .map(delivery -> delivery.required("id").asString())
                .collect(Collectors.toSet());
        List<Told> told = topics.all(Topics.PUBLIC).stream()
                .filter(record ->
                        bodies.contains(record.json().path("bodyId").asString("")) || ours.contains(record.subject()))
                .toList();
        return new Evidence(versions(told), store.pending(), reactions(told), copies(told, deliveries));
    }

    /** All that was ever told, whoever caused it; only its order can be judged. */
    Evidence order() {
        return Evidence.of(versions(topics.all(Topics.PUBLIC)));
    }

    static String aggregate(Told record) {
        return record.topic().substring("moothall.".length()) + "/" + record.subject();
    }

    private static List<Version> versions(List<Told> told) {
        return told.stream()
                .map(record -> new Version(aggregate(record), record.sequence()))
                .toList();
    }

    /**
     * Drafts, actions and windows for call-in are opened, windows close, drafts follow a meeting that was moved, and deliveries
     * become due: by events.
     */
    private static Set<Version> reactions(List<Told> told) {
        Set<Version> reactions = new TreeSet<>();
        Set<String> published = new HashSet<>();
        Set<String> moved = new HashSet<>();
        for (Told record : told) {
            switch (Folds.event(record)) {
                case "agenda-published" -> published.add(record.subject());
                case "meeting-rescheduled" -> {
                    if (published.contains(record.subject())) {
                        moved.add(record.subject());
                    }
                }
                default -> {}
            }
        }
        for (Told record : told) {
            String event = Folds.event(record);
            if (record.topic().equals("moothall.notifications")
                    || event.endsWith("-opened")
                    || event.equals("decision-opened-to-call-in")
                    || event.equals("decision-took-effect")
                    || event.startsWith("member-attendance-")
                    || (event.equals("minutes-drafted") && moved.contains(record.subject()))) {
                reactions.add(new Version(aggregate(record), record.sequence()));
            }
        }
        return reactions;
    }

    private List<Copy> copies(List<Told> told, List<JsonNode> deliveries) {
        List<Copy> copies = new ArrayList<>();
        copies.add(new Copy("the list of meetings", Folds.meetings(told), shown.meetings(bodies)));
        copies.add(new Copy("the headings of minutes", Folds.headings(told), shown.headings(bodies)));
        copies.add(new Copy("the list of decisions", Folds.decisions(told), shown.decisions(bodies)));
        copies.add(new Copy("the list of actions", Folds.actions(told), shown.actions(bodies)));
        copies.add(new Copy("the feed", Folds.feed(told), shown.feed(bodies)));
        copies.add(new Copy("the deliveries", Folds.notices(told), Hook.over(deliveries)));
        copies.add(new Copy("the receiver", Folds.calls(deliveries), hook.called(deliveries)));
        return copies;
    }
}
