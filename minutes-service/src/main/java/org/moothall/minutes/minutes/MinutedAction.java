package org.moothall.minutes.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody undertook at the meeting; the owner is often a job title and a due date is seldom given. */
public record MinutedAction(
        String owner,
        String text,
        @Nullable LocalDate due,
        @Nullable Evidence evidence) {}
