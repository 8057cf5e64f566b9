package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;

/** Where a call-in was reviewed: at a meeting that is known, or on a day. */
public sealed interface Review {
    record AtMeeting(KnownMeeting meeting) implements Review {}

    record OnDay(LocalDate day) implements Review {}

    default LocalDate day() {
        return switch (this) {
            case AtMeeting(KnownMeeting meeting) -> meeting.day();
            case OnDay(LocalDate day) -> day;
        };
    }

    default @Nullable String meetingId() {
        return this instanceof AtMeeting(KnownMeeting meeting) ? meeting.meetingId() : null;
    }

    /** A meeting that was called off, or has not begun, decided nothing. */
    default boolean wasHeld(Instant now) {
        return switch (this) {
            case AtMeeting(KnownMeeting meeting) ->
                !meeting.isCancelled() && !meeting.startsAt().toInstant().isAfter(now);
            case OnDay(LocalDate day) -> !day.isAfter(KnownMeeting.dayOf(now));
        };
    }
}
