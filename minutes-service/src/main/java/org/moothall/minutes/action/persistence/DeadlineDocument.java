package org.moothall.minutes.action.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Deadline;

/** A deadline as it is stored; a date without a time is text, which no time zone of a server can move. */
record DeadlineDocument(
        @Nullable String day,
        boolean byNextMeeting,
        @Nullable String meetingId) {

    static DeadlineDocument of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Unset _, Deadline.Day _ -> new DeadlineDocument(text(deadline.date()), false, null);
            case Deadline.NextMeeting next -> new DeadlineDocument(text(next.day()), true, next.meetingId());
        };
    }

    Deadline deadline() {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        return byNextMeeting ? new Deadline.NextMeeting(meetingId, date) : Deadline.of(date, false);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
