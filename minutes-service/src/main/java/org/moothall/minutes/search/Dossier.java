package org.moothall.minutes.search;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Told.Minuted;
import org.moothall.minutes.search.Told.Task;

/**
 * All that was told of one meeting, each part in its newest version, and what can be found of it. In which order it was
 * told, and how often, makes no difference: an older version never takes the place of a newer one.
 */
public record Dossier(
        String meetingId,
        Told.@Nullable OfMeeting meeting,
        Told.@Nullable OfMinutes minutes,
        SortedMap<String, Told.OfAction> actions) {

    public static Dossier empty(String meetingId) {
        return new Dossier(meetingId, null, null, new TreeMap<>());
    }

    /** The dossier with this in it, or itself where it knows as much already. */
    public Dossier with(Told told) {
        return switch (told) {
            case Told.OfMeeting newer ->
                isNews(newer, meeting) ? new Dossier(meetingId, newer, minutes, actions) : this;
            case Told.OfMinutes newer ->
                isNews(newer, minutes) ? new Dossier(meetingId, meeting, newer, actions) : this;
            case Told.OfAction newer -> isNews(newer, actions.get(newer.task().actionId())) ? withAction(newer) : this;
        };
    }

    private static boolean isNews(Told told, @Nullable Told known) {
        return known == null || known.version() < told.version();
    }

    private Dossier withAction(Told.OfAction action) {
        SortedMap<String, Told.OfAction> all = new TreeMap<>(actions);
        all.put(action.task().actionId(), action);
        return new Dossier(meetingId, meeting, minutes, all);
    }

    /** What can be found; an action waits until minutes are published that have its item. */
    public List<Entry> entries() {
        Sitting sitting = meeting != null ? meeting.sitting() : minutes != null ? minutes.sitting() : null;
        if (sitting == null) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        if (meeting != null) {
            meeting.agenda()
                    .forEach(point -> entries.add(entry(
                            sitting,
                            Kind.AGENDA_ITEM,
                            point.itemId(),
                            point.itemId(),
                            point.title(),
                            lines(point.texts()),
                            "/api/meetings/" + meetingId + "/agenda")));
        }
        if (minutes != null) {
            minutes.items().forEach(item -> addMinuted(entries, sitting, item));
        }
        Map<String, String> open = titles();
        tasks(open).forEach(task -> entries.add(action(sitting, task, open.getOrDefault(task.itemId(), ""))));
        return entries;
    }

    private void addMinuted(List<Entry> entries, Sitting sitting, Minuted item) {
        entries.add(entry(
                sitting,
                Kind.MINUTE,
                item.itemId(),
                item.itemId(),
                item.title(),
                lines(item.texts()),
                "/api/minutes/" + meetingId));
        item.decisions()
                .forEach(decision -> entries.add(entry(
                        sitting,
                        Kind.DECISION,
                        decision.decisionId(),
                        item.itemId(),
                        item.title(),
                        decision.verdict() + " " + decision.text(),
                        "/api/decisions?meetingId=" + meetingId)));
    }

    /**
     * Those of the minutes, each as its own events have told it since, and those that only their events know. Such an event
     * does not say whether the item is exempt, only the minutes do: they have no item here that is not open.
     */
    private Stream<Task> tasks(Map<String, String> open) {
        Map<String, Task> tasks = new TreeMap<>();
        if (minutes != null) {
            minutes.items().forEach(item -> item.actions().forEach(task -> tasks.put(task.actionId(), task)));
        }
        actions.forEach((id, action) -> tasks.put(id, action.task()));
        return tasks.values().stream().filter(task -> open.containsKey(task.itemId()));
    }

    private Entry action(Sitting sitting, Task task, String title) {
        Entry entry = entry(
                sitting,
                Kind.ACTION,
                task.actionId(),
                task.itemId(),
                title,
                task.text(),
                "/api/actions/" + task.actionId());
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.title(),
                entry.text(),
                task.owner(),
                entry.meetingId(),
                entry.sitting(),
                entry.itemId(),
                entry.people(),
                entry.link());
    }

    private Map<String, String> titles() {
        return minutes == null
                ? Map.of()
                : minutes.items().stream()
                        .collect(Collectors.toMap(Minuted::itemId, Minuted::title, (first, _) -> first));
    }

    private Entry entry(Sitting sitting, Kind kind, String id, String itemId, String title, String text, String link) {
        List<Person> people = minutes == null || kind == Kind.AGENDA_ITEM ? List.of() : minutes.people();
        return new Entry(
                String.join("/", kind.word(), meetingId, id),
                kind,
                title,
                text,
                "",
                meetingId,
                sitting,
                itemId,
                people,
                link);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", requireNonNullElse(texts, List.of()));
    }
}
