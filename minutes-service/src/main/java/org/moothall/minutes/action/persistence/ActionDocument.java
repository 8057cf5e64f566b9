package org.moothall.minutes.action.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Origin;
import org.moothall.minutes.action.Progress;
import org.moothall.minutes.action.Task;
import org.moothall.minutes.minutes.Person;

/** An action as it is stored; the owner stands there twice, once as a key that no difference of case can miss. */
record ActionDocument(
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        String owner,
        String ownerKey,
        String text,
        @Nullable String due,
        ActionStatus status,
        List<ProgressDocument> history,
        Instant createdAt,
        Instant modifiedAt) {

    record ProgressDocument(ActionStatus status, @Nullable String note, String byId, String byName, Instant at) {
        static ProgressDocument of(Progress progress) {
            return new ProgressDocument(
                    progress.status(),
                    progress.note(),
                    progress.by().id(),
                    progress.by().name(),
                    progress.at());
        }

        Progress progress() {
            return new Progress(status, note, new Person(byId, byName), at);
        }
    }

    static String key(String owner) {
        return owner.strip().toLowerCase(Locale.ROOT);
    }

    static ActionDocument of(Action action) {
        Origin origin = action.origin();
        Task task = action.task();
        LocalDate due = task.due();
        return new ActionDocument(
                origin.meetingId(),
                origin.itemId(),
                origin.bodyId(),
                origin.bodyName(),
                origin.exempt(),
                task.owner(),
                key(task.owner()),
                task.text(),
                due == null ? null : due.toString(),
                action.status(),
                action.history().stream().map(ProgressDocument::of).toList(),
                action.createdAt(),
                action.modifiedAt());
    }

    Action action(String actionId) {
        return new Action(
                actionId,
                new Origin(meetingId, itemId, bodyId, bodyName, exempt),
                new Task(owner, text, due == null ? null : LocalDate.parse(due)),
                status,
                history.stream().map(ProgressDocument::progress).toList(),
                createdAt,
                modifiedAt);
    }
}
