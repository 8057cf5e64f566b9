package org.moothall.minutes.attendance.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.moothall.http.Problem;
import org.moothall.minutes.attendance.ClockRefusal;
import org.moothall.minutes.attendance.ClockRefusal.ApprovedForNothing;
import org.moothall.minutes.attendance.ClockRefusal.ApprovedTooLate;
import org.moothall.minutes.attendance.ClockRefusal.MeetingNotHeld;
import org.moothall.minutes.attendance.ClockRefusal.NotAnAttendance;
import org.moothall.minutes.attendance.ClockRefusal.NotAttendedYet;
import org.moothall.minutes.attendance.ClockRefusal.NotByTheAuthority;
import org.moothall.minutes.attendance.ClockRefusal.OfficeNotTaken;
import org.moothall.minutes.attendance.ClockRefusal.UnknownMeeting;

/** Says why a command on an attendance clock was refused. */
final class ClockRefusals {
    private static final String SIX_MONTHS = "Local Government Act 1972, section 85(1)";
    private static final String DEEMED = "Local Government Act 1972, section 85(2) and (2B)";
    private static final String PRACTICE = "Moothall, attendance clocks";

    private ClockRefusals() {}

    static Problem problem(ClockRefusal refusal) {
        return switch (refusal) {
            case UnknownMeeting(String meetingId) ->
                Problem.refused("meeting-unknown", "Nothing is known of that meeting")
                        .detail("No meeting with the id '%s' has been heard of.".formatted(meetingId))
                        .field("meetingId", "must be the id of the meeting that approved the reason")
                        .rule("An approval is recorded with the meeting that gave it.", PRACTICE);
            case MeetingNotHeld(OffsetDateTime startsAt, boolean cancelled) ->
                Problem.refused("meeting-not-held", "The meeting has not been held")
                        .detail(cancelled ? "It was cancelled." : "It is to begin at %s.".formatted(startsAt))
                        .field("meetingId", "must be the id of a meeting that was held")
                        .rule("An approval is recorded after the meeting that gave it.", PRACTICE);
            case NotByTheAuthority(String bodyName, List<String> kinds) ->
                Problem.refused(
                                "not-approved-by-the-council",
                                "That body does not approve why a member does not attend")
                        .detail("%s is no %s.".formatted(bodyName, String.join(" or ", kinds)))
                        .field("meetingId", "must be the id of a meeting of a body of that kind")
                        .rule("The reason is approved by the authority.", SIX_MONTHS)
                        .todo("Name the meeting of the council that approved it.");
            case ApprovedTooLate(LocalDate on, LocalDate lastDay) ->
                Problem.refused("approved-too-late", "The time was over when the reason was approved")
                        .detail("The meeting was on %s, and the last day was %s.".formatted(on, lastDay))
                        .rule("The reason is approved before the expiry of the six months.", SIX_MONTHS)
                        .with("lastDay", lastDay);
            case ApprovedForNothing(LocalDate until, LocalDate lastDay) ->
                Problem.refused("approval-without-effect", "The approval would end before it is needed")
                        .detail("It is until %s, and the seat is safe until %s without it.".formatted(until, lastDay))
                        .field("until", "must be after %s".formatted(lastDay))
                        .rule("What is approved is an absence of more than six months.", SIX_MONTHS)
                        .with("lastDay", lastDay);
            case NotAttendedYet(LocalDate day) ->
                Problem.refused("not-attended-yet", "Nobody has attended on a day to come")
                        .field("day", "must be today or a day before, not %s".formatted(day))
                        .rule("An attendance is vouched for after it.", PRACTICE);
            case NotAnAttendance(String as, List<String> words) ->
                Problem.refused("not-an-attendance", "That does not count as attending")
                        .detail("'%s' is none of what the council lets a clerk vouch for.".formatted(as))
                        .field(
                                "as",
                                words.isEmpty()
                                        ? "is not taken, as nothing is to be vouched for"
                                        : "must be one of " + String.join(", ", words))
                        .rule("The law says what is deemed to be attendance at a meeting.", DEEMED);
            case OfficeNotTaken(LocalDate from) ->
                Problem.refused("office-not-taken", "The office has not been taken yet")
                        .field("from", "must be today or a day before, not %s".formatted(from))
                        .rule("The months are counted from taking office, where nothing was attended since.", PRACTICE);
        };
    }
}
