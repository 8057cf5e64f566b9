package org.moothall.minutes.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.Occasion.Vouched;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Person;

/** What can be asked of a clock. */
public sealed interface ClockCommand {

    /** Go by what is known now. */
    record Follow() implements ClockCommand {}

    /** Have told what is due to be told. */
    record Tell() implements ClockCommand {}

    /**
     * The authority approved why the member does not attend.
     *
     * @param bodyKind the kind of the body that met, or null where it is not known
     */
    record Approve(
            KnownMeeting at,
            @Nullable String bodyKind,
            @Nullable String decisionId,
            LocalDate until,
            Person by) implements ClockCommand {
        Approval approval() {
            return new Approval(at.meetingId(), decisionId, at.day(), until, by);
        }
    }

    record WithdrawApproval(String meetingId, Person by) implements ClockCommand {}

    record Vouch(LocalDate day, String as, Person by) implements ClockCommand {
        Vouched vouched() {
            return new Vouched(day, as, by);
        }
    }

    record WithdrawVoucher(LocalDate day, Person by) implements ClockCommand {}

    /**
     * Since when the member holds the office.
     *
     * @param to the last day in office, or null where it goes on
     */
    record StateOffice(LocalDate from, @Nullable LocalDate to, Person by) implements ClockCommand {
        Office office() {
            return new Office(from, true, to);
        }
    }
}
