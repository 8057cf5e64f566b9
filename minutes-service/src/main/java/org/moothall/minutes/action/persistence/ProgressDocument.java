package org.moothall.minutes.action.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Progress;
import org.moothall.minutes.minutes.Person;

/** An entry in the history of an action as it is stored. */
record ProgressDocument(
        ActionStatus status,
        @Nullable String note,
        @Nullable ChangeDocument change,
        String byId,
        String byName,
        Instant at) {

    record ChangeDocument(
            String ownerBefore, DeadlineDocument deadlineBefore, String owner, DeadlineDocument deadline) {}

    static ProgressDocument of(Progress progress) {
        Progress.Change change = progress.change();
        return new ProgressDocument(
                progress.status(),
                progress.note(),
                change == null
                        ? null
                        : new ChangeDocument(
                                change.ownerBefore(),
                                DeadlineDocument.of(change.deadlineBefore()),
                                change.owner(),
                                DeadlineDocument.of(change.deadline())),
                progress.by().id(),
                progress.by().name(),
                progress.at());
    }

    Progress progress() {
        return new Progress(status, note, change == null ? null : made(change), new Person(byId, byName), at);
    }

    private static Progress.Change made(ChangeDocument change) {
        return new Progress.Change(
                change.ownerBefore(),
                change.deadlineBefore().deadline(),
                change.owner(),
                change.deadline().deadline());
    }
}
