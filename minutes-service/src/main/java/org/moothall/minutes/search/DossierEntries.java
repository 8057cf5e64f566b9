package org.moothall.minutes.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.minutes.search.Told.Minuted;
import org.moothall.minutes.search.Told.Task;

/** What can be found of a meeting: all that its dossier has, one entry for each thing that somebody may look for. */
final class DossierEntries {
    private final Dossier dossier;
    private final Sitting sitting;
    private final List<Person> people;
    private final List<Entry> entries = new ArrayList<>();

    private DossierEntries(Dossier dossier, Sitting sitting) {
        this.dossier = dossier;
        this.sitting = sitting;
        this.people = dossier.minutes() == null ? List.of() : dossier.minutes().people();
    }

    static List<Entry> of(Dossier dossier) {
        Told.OfMeeting meeting = dossier.meeting();
        Told.OfMinutes minutes = dossier.minutes();
        Sitting sitting = meeting != null ? meeting.sitting() : minutes != null ? minutes.sitting() : null;
        if (sitting == null) {
            return List.of();
        }
        DossierEntries all = new DossierEntries(dossier, sitting);
        if (meeting != null) {
            meeting.agenda().forEach(all::add);
        }
        if (minutes != null) {
            minutes.items().forEach(all::add);
            minutes.summaries().forEach(all::add);
            all.addTasks(minutes);
        }
        return List.copyOf(all.entries);
    }

    private void add(Told.AgendaPoint point) {
        entries.add(new Entry(
                id(Kind.AGENDA_ITEM, point.itemId()),
                Kind.AGENDA_ITEM,
                point.title(),
                String.join("\n", point.texts()),
                "",
                dossier.meetingId(),
                sitting,
                point.itemId(),
                List.of(),
                "/api/meetings/" + dossier.meetingId() + "/agenda",
                Access.PUBLIC,
                Facts.NONE));
    }

    private void add(Minuted item) {
        Facts facts = Facts.numbered(item.numbers());
        add(Kind.MINUTE, item.itemId(), item, String.join("\n", item.texts()), "", read(), facts);
        item.decisions()
                .forEach(decision -> add(
                        Kind.DECISION,
                        decision.decisionId(),
                        item,
                        decision.verdict() + " " + decision.text(),
                        "",
                        "/api/decisions?meetingId=" + dossier.meetingId(),
                        facts));
        item.motions()
                .forEach(motion -> add(
                        Kind.MOTION,
                        item.itemId() + "/" + motion.motionId(),
                        item,
                        MotionWords.of(motion),
                        "",
                        read(),
                        MotionWords.facts(motion, item.numbers())));
    }

    /** Nothing else of that item is there to be found. */
    private void add(Told.Summary summary) {
        Minuted item = new Minuted(
                summary.itemId(), summary.title(), summary.numbers(), List.of(), List.of(), List.of(), List.of());
        add(Kind.MINUTE, summary.itemId(), item, summary.text(), "", read(), Facts.numbered(summary.numbers()));
    }

    /**
     * Those of the minutes, each as its own events have told it since, and those that only their events know. Such an event
     * does not say whether the item is exempt, only the minutes do: they have no item here that is not open.
     */
    private void addTasks(Told.OfMinutes minutes) {
        Map<String, Minuted> open =
                minutes.items().stream().collect(Collectors.toMap(Minuted::itemId, item -> item, (first, _) -> first));
        Map<String, Task> tasks = new TreeMap<>();
        minutes.items().forEach(item -> item.actions().forEach(task -> tasks.put(task.actionId(), task)));
        dossier.actions().forEach((id, action) -> tasks.put(id, action.task()));
        tasks.values()
                .forEach(task -> Stream.ofNullable(open.get(task.itemId())).forEach(item -> add(task, item)));
    }

    private void add(Task task, Minuted item) {
        add(
                Kind.ACTION,
                task.actionId(),
                item,
                task.text(),
                task.owner(),
                "/api/actions/" + task.actionId(),
                Facts.numbered(item.numbers()));
    }

    private void add(Kind kind, String id, Minuted item, String text, String owner, String link, Facts facts) {
        entries.add(new Entry(
                id(kind, id),
                kind,
                item.title(),
                text,
                owner,
                dossier.meetingId(),
                sitting,
                item.itemId(),
                people,
                link,
                Access.PUBLIC,
                facts));
    }

    private String id(Kind kind, String id) {
        return String.join("/", kind.word(), dossier.meetingId(), id);
    }

    private String read() {
        return "/api/minutes/" + dossier.meetingId();
    }
}
