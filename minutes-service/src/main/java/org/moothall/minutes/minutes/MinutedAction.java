package org.moothall.minutes.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody undertook at the meeting, by a day or by the next meeting of the body; the owner is often a job title and a
 * due date is seldom given. A draft may
 * leave the owner open, where a page that was imported names none.
 */
public record MinutedAction(
        @Nullable String owner,
        String text,
        @Nullable LocalDate due,
        boolean byNextMeeting,
        @Nullable Evidence evidence) {

    /** Due on a day, or without a date. */
    public MinutedAction(@Nullable String owner, String text, @Nullable LocalDate due, @Nullable Evidence evidence) {
        this(owner, text, due, false, evidence);
    }

    boolean hasOwner() {
        return owner != null;
    }
}
