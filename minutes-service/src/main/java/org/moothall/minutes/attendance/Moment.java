package org.moothall.minutes.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.moothall.minutes.meeting.KnownMeeting;

/** What a command on a clock goes by: what is known now, and the rules that hold now. */
record Moment(Known known, AttendanceRules rules, Instant now) {
    LocalDate today() {
        return KnownMeeting.dayOf(now);
    }
}
