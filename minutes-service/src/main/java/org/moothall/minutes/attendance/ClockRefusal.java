package org.moothall.minutes.attendance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Why a command on a clock was refused. */
public sealed interface ClockRefusal {
    record UnknownMeeting(String meetingId) implements ClockRefusal {}

    record MeetingNotHeld(OffsetDateTime startsAt, boolean cancelled) implements ClockRefusal {}

    record NotByTheAuthority(String bodyName, List<String> bodyKinds) implements ClockRefusal {}

    /** The six months were over before the meeting. */
    record ApprovedTooLate(LocalDate on, LocalDate lastDay) implements ClockRefusal {}

    record ApprovedForNothing(LocalDate until, LocalDate lastDay) implements ClockRefusal {}

    record NotAttendedYet(LocalDate day) implements ClockRefusal {}

    record NotAnAttendance(String as, List<String> words) implements ClockRefusal {}

    record OfficeNotTaken(LocalDate from) implements ClockRefusal {}
}
