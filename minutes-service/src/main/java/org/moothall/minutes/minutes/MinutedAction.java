package org.moothall.minutes.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody undertook at the meeting; the owner is often a job title and a due date is seldom given. A draft may
 * leave the owner open, where a page that was imported names none.
 */
public record MinutedAction(
        @Nullable String owner,
        String text,
        @Nullable LocalDate due,
        @Nullable Evidence evidence) {

    boolean hasOwner() {
        return owner != null;
    }
}
