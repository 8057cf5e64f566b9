package org.moothall.minutes.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** One entry in the history of an action: the status after it, the note or reason, what became of the task, who, when. */
public record Progress(
        ActionStatus status,
        @Nullable String note,
        @Nullable Change change,
        Person by,
        Instant at) {

    /** Another owner or due date than before. */
    public record Change(String ownerBefore, Deadline deadlineBefore, String owner, Deadline deadline) {
        static Change of(Task before, Task after) {
            return new Change(before.owner(), before.deadline(), after.owner(), after.deadline());
        }
    }
}
