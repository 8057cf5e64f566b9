package org.moothall.minutes.attendance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.moothall.minutes.attendance.ClockCommand.Approve;
import org.moothall.minutes.attendance.ClockCommand.StateOffice;
import org.moothall.minutes.attendance.ClockCommand.Vouch;
import org.moothall.minutes.meeting.KnownMeeting;

/** Says why what somebody wants to record of a member cannot be. */
final class Objections {
    private final Duty duty;
    private final Particulars particulars;
    private final Moment moment;

    Objections(Duty duty, Particulars particulars, Moment moment) {
        this.duty = duty;
        this.particulars = particulars;
        this.moment = moment;
    }

    /** A reason is approved by the authority, and before the six months are over (Local Government Act 1972, s.85(1)). */
    Optional<ClockRefusal> to(Approve wanted) {
        KnownMeeting at = wanted.at();
        if (at.isCancelled() || at.startsAt().toInstant().isAfter(moment.now())) {
            return Optional.of(new ClockRefusal.MeetingNotHeld(at.startsAt(), at.isCancelled()));
        }
        Set<String> kinds = moment.rules().approvedBy();
        if (wanted.bodyKind() == null || !kinds.contains(wanted.bodyKind())) {
            return Optional.of(new ClockRefusal.NotByTheAuthority(
                    at.bodyName(), kinds.stream().sorted().toList()));
        }
        LocalDate lastDay = particulars
                .lessApproval(at.meetingId())
                .run(moment.known(), moment.rules())
                .lastDay();
        if (at.day().isAfter(lastDay)) {
            return Optional.of(new ClockRefusal.ApprovedTooLate(at.day(), lastDay));
        }
        return wanted.until().isAfter(lastDay)
                ? Optional.empty()
                : Optional.of(new ClockRefusal.ApprovedForNothing(wanted.until(), lastDay));
    }

    Optional<ClockRefusal> to(Vouch wanted) {
        if (wanted.day().isAfter(moment.today())) {
            return Optional.of(new ClockRefusal.NotAttendedYet(wanted.day()));
        }
        Set<String> words = moment.rules().vouchedFor(duty);
        return words.contains(wanted.as())
                ? Optional.empty()
                : Optional.of(new ClockRefusal.NotAnAttendance(
                        wanted.as(), words.stream().sorted().toList()));
    }

    Optional<ClockRefusal> to(StateOffice wanted) {
        return wanted.from().isAfter(moment.today())
                ? Optional.of(new ClockRefusal.OfficeNotTaken(wanted.from()))
                : Optional.empty();
    }
}
