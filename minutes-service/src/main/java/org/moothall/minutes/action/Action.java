package org.moothall.minutes.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.ActionCommand.Chase;
import org.moothall.minutes.action.ActionCommand.FollowCalendar;
import org.moothall.minutes.action.ActionCommand.Reassign;
import org.moothall.minutes.action.ActionCommand.Report;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Person;

/** An action of published minutes, with all that became of it since. */
public record Action(
        String id,
        Origin origin,
        Task task,
        ActionStatus status,
        List<Progress> history,
        Chased chased,
        Instant createdAt,
        Instant modifiedAt) {

    /** Who moves a due date that is the next meeting. */
    static final Person CALENDAR = new Person("calendar", "Calendar of meetings");

    public Action {
        history = List.copyOf(history);
    }

    static ActionEvent.ActionOpened open(String id, Origin origin, Task task, Instant now) {
        return new ActionEvent.ActionOpened(
                new Action(id, origin, task, ActionStatus.OPEN, List.of(), Chased.notYet(), now, now));
    }

    Outcome decide(ActionCommand command, Instant now) {
        return switch (command) {
            case Report report -> report(report, now);
            case Reassign reassign -> reassign(reassign, now);
            case FollowCalendar(Deadline.NextMeeting next) -> follow(next, now);
            case Chase chase -> chase(chase, now);
        };
    }

    /** Whether its due date is over and it is still to be done. */
    public boolean isOverdue(LocalDate today) {
        LocalDate due = task.due();
        return status.isUnfinished() && due != null && due.isBefore(today);
    }

    /** Whether it is still to be done, and by one of so many days from today on. */
    public boolean isDueSoon(LocalDate today, int days) {
        LocalDate due = task.due();
        return status.isUnfinished() && due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(days));
    }

    /** When it was closed; empty while it is still to be done. */
    public Optional<Instant> closedAt() {
        if (status.isUnfinished()) {
            return Optional.empty();
        }
        int first = history.size();
        while (first > 0 && history.get(first - 1).status() == status) {
            first--;
        }
        return Optional.of(first < history.size() ? history.get(first).at() : modifiedAt);
    }

    /** The action as this reader may see it: exempt ones not at all, and the history only inside the council. */
    public Optional<Action> seenBy(Audience audience) {
        if (origin.exempt() && !audience.maySeeExempt()) {
            return Optional.empty();
        }
        return Optional.of(audience.isInside() ? this : told(task));
    }

    /** The action as it may go on a topic, which everybody may read. */
    public Action asAnnounced() {
        return told(origin.exempt() ? Task.withheld() : task);
    }

    private Outcome report(Report report, Instant now) {
        ActionStatus next = report.status() == null ? status : report.status();
        if (next == status && report.note() == null) {
            return new Outcome.Unchanged();
        }
        if (next != status && !status.mayBecome(next)) {
            return new Outcome.Refused(new ActionRefusal.IllegalTransition(status, next));
        }
        return updated(task, next, report.note(), report.by(), now);
    }

    private Outcome reassign(Reassign wanted, Instant now) {
        if (!status.isUnfinished()) {
            return new Outcome.Refused(new ActionRefusal.AlreadyClosed(status));
        }
        Deadline deadline = wanted.deadline().isSameAgreementAs(task.deadline()) ? task.deadline() : wanted.deadline();
        Task changed = new Task(wanted.owner(), task.text(), deadline);
        return changed.equals(task)
                ? new Outcome.Unchanged()
                : updated(changed, status, wanted.reason(), wanted.by(), now);
    }

    private Outcome follow(Deadline.NextMeeting next, Instant now) {
        boolean follows = status.isUnfinished() && task.deadline() instanceof Deadline.NextMeeting;
        return follows && !next.equals(task.deadline())
                ? updated(task.by(next), status, null, CALENDAR, now)
                : new Outcome.Unchanged();
    }

    /**
     * The event is decided from what is kept in the action, so that it is sent once for each due date whoever asks and
     * however often. Nobody is told of an exempt action: the time of telling would give away what is withheld.
     */
    private Outcome chase(Chase chase, Instant now) {
        LocalDate due = task.due();
        if (due == null || !status.isUnfinished() || origin.exempt() || origin.historical()) {
            return new Outcome.Unchanged();
        }
        if (due.isBefore(chase.today())) {
            return chased.overdue().contains(due)
                    ? new Outcome.Unchanged()
                    : new Outcome.Accepted(new ActionEvent.ActionOverdue(with(chased.over(due), now)));
        }
        return isDueSoon(chase.today(), chase.daysBefore()) && !chased.dueSoon().contains(due)
                ? new Outcome.Accepted(new ActionEvent.ActionDueSoon(with(chased.soon(due), now)))
                : new Outcome.Unchanged();
    }

    private Outcome updated(Task changed, ActionStatus next, @Nullable String note, Person by, Instant now) {
        Progress.Change change = changed.equals(task) ? null : Progress.Change.of(task, changed);
        List<Progress> longer = new ArrayList<>(history);
        longer.add(new Progress(next, note, change, by, now));
        return new Outcome.Accepted(
                new ActionEvent.ActionUpdated(new Action(id, origin, changed, next, longer, chased, createdAt, now)));
    }

    private Action with(Chased told, Instant now) {
        return new Action(id, origin, task, status, history, told, createdAt, now);
    }

    private Action told(Task shown) {
        return new Action(id, origin, shown, status, List.of(), chased, createdAt, modifiedAt);
    }
}
