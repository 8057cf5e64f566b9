package org.moothall.minutes.action.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Progress;

/** An entry in the history of an action; the note of a change of owner or due date is its reason. */
record ProgressView(
        String status, @Nullable String note, @Nullable ChangeView change, String by, Instant at) {

    record ChangeView(String ownerBefore, DueJson dueBefore, String owner, DueJson due) {}

    static ProgressView of(Progress progress) {
        Progress.Change change = progress.change();
        return new ProgressView(
                progress.status().word(),
                progress.note(),
                change == null
                        ? null
                        : new ChangeView(
                                change.ownerBefore(),
                                DueJson.of(change.deadlineBefore()),
                                change.owner(),
                                DueJson.of(change.deadline())),
                progress.by().name(),
                progress.at());
    }
}
