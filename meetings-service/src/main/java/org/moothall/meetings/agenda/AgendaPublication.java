package org.moothall.meetings.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an agenda was made public.
 *
 * @param lastDayInTime the last day on which it would have been in time, or null where no notice was due
 * @param shortNoticeReason why it was published later than that, or null where it was in time
 */
public record AgendaPublication(
        Instant publishedAt,
        @Nullable LocalDate lastDayInTime,
        @Nullable String shortNoticeReason) {}
