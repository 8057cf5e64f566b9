package org.moothall.minutes.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.minutes.minutes.Audience;

/** An action of published minutes, with every report on it since. */
public record Action(
        String id,
        Origin origin,
        Task task,
        ActionStatus status,
        List<Progress> history,
        Instant createdAt,
        Instant modifiedAt) {

    public Action {
        history = List.copyOf(history);
    }

    static ActionEvent.ActionOpened open(String id, Origin origin, Task task, Instant now) {
        return new ActionEvent.ActionOpened(new Action(id, origin, task, ActionStatus.OPEN, List.of(), now, now));
    }

    Outcome decide(Report report, Instant now) {
        ActionStatus next = report.status() == null ? status : report.status();
        if (next == status && report.note() == null) {
            return new Outcome.Unchanged();
        }
        if (next != status && !status.mayBecome(next)) {
            return new Outcome.Refused(new ActionRefusal.IllegalTransition(status, next));
        }
        List<Progress> longer = new ArrayList<>(history);
        longer.add(new Progress(next, report.note(), report.by(), now));
        return new Outcome.Accepted(
                new ActionEvent.ActionUpdated(new Action(id, origin, task, next, longer, createdAt, now)));
    }

    /** The action as this reader may see it: exempt ones not at all, and the notes only inside the council. */
    public Optional<Action> seenBy(Audience audience) {
        if (origin.exempt() && !audience.maySeeExempt()) {
            return Optional.empty();
        }
        return Optional.of(audience.isInside() ? this : with(task, List.of()));
    }

    /** The action as it may go on a topic, which everybody may read. */
    public Action asAnnounced() {
        return with(origin.exempt() ? Task.withheld() : task, List.of());
    }

    private Action with(Task shown, List<Progress> told) {
        return new Action(id, origin, shown, status, told, createdAt, modifiedAt);
    }
}
