package org.moothall.minutes.action.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Deadline;

/** A deadline in answers; dueBy and dueMeetingId say that the day is that of the body's next meeting. */
record DueJson(
        @Nullable LocalDate due,
        @Nullable String dueBy,
        @Nullable String dueMeetingId) {
    static final String NEXT_MEETING = "next-meeting";

    static DueJson of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Unset _, Deadline.Day _ -> new DueJson(deadline.date(), null, null);
            case Deadline.NextMeeting next -> new DueJson(next.day(), NEXT_MEETING, next.meetingId());
        };
    }
}
