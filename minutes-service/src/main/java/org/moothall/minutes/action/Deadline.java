package org.moothall.minutes.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when something is to be done. */
public sealed interface Deadline {
    /** Nobody has said by when. */
    record Unset() implements Deadline {}

    record Day(LocalDate day) implements Deadline {}

    /** The next meeting of the body: without id and day as long as none is in the calendar. */
    record NextMeeting(@Nullable String meetingId, @Nullable LocalDate day) implements Deadline {}

    /** What was said, before the calendar is asked. */
    static Deadline of(@Nullable LocalDate day, boolean byNextMeeting) {
        if (byNextMeeting) {
            return new NextMeeting(null, null);
        }
        return day == null ? new Unset() : new Day(day);
    }

    /** The day that it comes to; null while there is none. */
    default @Nullable LocalDate date() {
        return switch (this) {
            case Unset() -> null;
            case Day(LocalDate day) -> day;
            case NextMeeting(String _, LocalDate day) -> day;
        };
    }

    /** Whether the same was agreed, whatever day the calendar makes of it. */
    default boolean isSameAgreementAs(Deadline other) {
        return equals(other) || (this instanceof NextMeeting && other instanceof NextMeeting);
    }
}
