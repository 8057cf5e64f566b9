package org.moothall.minutes.attendance.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.ClockEvent;
import org.moothall.minutes.attendance.ClockEvent.AtRisk;
import org.moothall.minutes.attendance.ClockEvent.Moved;
import org.moothall.minutes.attendance.ClockEvent.Opened;
import org.moothall.minutes.attendance.ClockEvent.Passed;
import org.moothall.minutes.attendance.ClockEvent.WarningWithdrawn;
import org.moothall.minutes.attendance.Occasion;
import org.moothall.minutes.meeting.KnownMeeting;

/**
 * The body of every event of an attendance clock. That the council approved an absence, until when and why, stays inside, and
 * so does what a clerk vouches for; the last day is told with the warnings that are about it, and with nothing else.
 */
record AttendanceClockV1(
        long version,
        Instant createdAt,
        Instant modifiedAt,
        String clockId,
        String memberId,
        String memberName,
        String duty,
        String status,
        LocalDate countsFrom,
        @Nullable String meetingId,
        @Nullable LocalDate lastDay) {

    static AttendanceClockV1 of(ClockEvent event, long version) {
        AttendanceClock clock = event.clock();
        Occasion last = clock.run().last();
        return new AttendanceClockV1(
                version,
                clock.createdAt(),
                clock.modifiedAt(),
                clock.id(),
                clock.memberId(),
                clock.name(),
                clock.duty().word(),
                clock.status(KnownMeeting.dayOf(clock.modifiedAt())).word(),
                clock.run().from(),
                last == null ? null : last.meetingId(),
                isWarning(event) ? clock.run().lastDay() : null);
    }

    private static boolean isWarning(ClockEvent event) {
        return switch (event) {
            case AtRisk _, Passed _ -> true;
            case Opened _, Moved _, WarningWithdrawn _ -> false;
        };
    }
}
