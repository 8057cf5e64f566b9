package org.moothall.minutes.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.ClockCommand.Approve;
import org.moothall.minutes.attendance.ClockCommand.Follow;
import org.moothall.minutes.attendance.ClockCommand.StateOffice;
import org.moothall.minutes.attendance.ClockCommand.Tell;
import org.moothall.minutes.attendance.ClockCommand.Vouch;
import org.moothall.minutes.attendance.ClockCommand.WithdrawApproval;
import org.moothall.minutes.attendance.ClockCommand.WithdrawVoucher;
import org.moothall.minutes.attendance.Turn.What;
import org.moothall.minutes.minutes.Person;

/**
 * For how long one member has not attended, for one duty. Whatever changes, the run is counted anew from all that is known,
 * so it moves forward and back. What was told of a run is part of the clock, so that it is told once.
 *
 * @param told null where nobody has been warned in this run
 */
public record AttendanceClock(
        String memberId,
        String name,
        Duty duty,
        Particulars particulars,
        Run run,
        @Nullable Told told,
        History history,
        Instant createdAt,
        Instant modifiedAt) {

    static ClockEvent.Opened open(String memberId, Duty duty, Moment moment) {
        Particulars none = Particulars.none(moment.today());
        Run run = none.run(moment.known(), moment.rules());
        Instant now = moment.now();
        History history = History.of(new Turn(What.OPENED, now, run.from(), run.lastDay(), false, null));
        return new ClockEvent.Opened(
                new AttendanceClock(memberId, moment.known().name(), duty, none, run, null, history, now, now));
    }

    public String id() {
        return duty.clockOf(memberId);
    }

    public ClockStatus status(LocalDate today) {
        if (particulars.office().isOver(today)) {
            return ClockStatus.ENDED;
        }
        if (today.isAfter(run.lastDay())) {
            return ClockStatus.PASSED;
        }
        return today.isBefore(run.riskFrom()) ? ClockStatus.RUNNING : ClockStatus.AT_RISK;
    }

    Outcome decide(ClockCommand command, Moment moment) {
        Objections objections = new Objections(duty, particulars, moment);
        return switch (command) {
            case Follow() -> counted(followed(moment), What.FOLLOWED, null, moment);
            case Tell() -> tell(moment);
            case Approve approve ->
                unless(
                        objections.to(approve),
                        counted(particulars.with(approve.approval()), What.APPROVED, approve.by(), moment));
            case WithdrawApproval(String meetingId, Person by) -> {
                Particulars less = particulars.lessApproval(meetingId);
                yield less.equals(particulars)
                        ? new Outcome.NotThere("approval by the meeting", meetingId)
                        : counted(less, What.APPROVAL_WITHDRAWN, by, moment);
            }
            case Vouch vouch ->
                unless(
                        objections.to(vouch),
                        counted(particulars.with(vouch.vouched()), What.VOUCHED, vouch.by(), moment));
            case WithdrawVoucher(LocalDate day, Person by) -> {
                Particulars less = particulars.lessVoucher(day);
                yield less.equals(particulars)
                        ? new Outcome.NotThere("attendance vouched for on", day.toString())
                        : counted(less, What.VOUCHER_WITHDRAWN, by, moment);
            }
            case StateOffice stated ->
                unless(
                        objections.to(stated),
                        counted(particulars.in(stated.office()), What.OFFICE_STATED, stated.by(), moment));
        };
    }

    /** A member who no longer sits on the executive need not come to it. */
    private Particulars followed(Moment moment) {
        Office office = particulars.office();
        boolean stays = moment.known().holdsOffice() || office.to() != null;
        return stays ? particulars : particulars.in(office.until(moment.today()));
    }

    /** What was told of another last day is no longer so. */
    private Outcome counted(Particulars newer, What what, @Nullable Person by, Moment moment) {
        Run counted = newer.run(moment.known(), moment.rules());
        String known = moment.known().name();
        if (newer.equals(particulars) && counted.equals(run) && known.equals(name)) {
            return new Outcome.Unchanged();
        }
        boolean withdrawn = told != null && !told.lastDay().equals(counted.lastDay());
        Turn turn = new Turn(what, moment.now(), counted.from(), counted.lastDay(), withdrawn, by);
        AttendanceClock next = after(turn, known, newer, counted, withdrawn ? null : told);
        return new Outcome.Accepted(withdrawn ? new ClockEvent.WarningWithdrawn(next) : new ClockEvent.Moved(next));
    }

    /** Of several warnings that are due, as after a late start, the last is told. */
    private Outcome tell(Moment moment) {
        LocalDate today = moment.today();
        LocalDate lastDay = run.lastDay();
        Optional<LocalDate> due = Stream.concat(
                        moment.rules().warnings().stream().map(lastDay::minus), Stream.of(lastDay.plusDays(1)))
                .filter(threshold -> !threshold.isAfter(today))
                .max(Comparator.naturalOrder())
                .filter(threshold -> told == null || threshold.isAfter(told.threshold()));
        if (due.isEmpty() || particulars.office().isOver(today)) {
            return new Outcome.Unchanged();
        }
        boolean passed = today.isAfter(lastDay);
        Turn turn = new Turn(passed ? What.PASSED : What.WARNED, moment.now(), run.from(), lastDay, false, null);
        AttendanceClock next = after(turn, name, particulars, run, new Told(lastDay, due.get()));
        return new Outcome.Accepted(passed ? new ClockEvent.Passed(next) : new ClockEvent.AtRisk(next));
    }

    private AttendanceClock after(Turn turn, String newName, Particulars newer, Run newRun, @Nullable Told newlyTold) {
        return new AttendanceClock(
                memberId, newName, duty, newer, newRun, newlyTold, history.and(turn), createdAt, turn.at());
    }

    private static Outcome unless(Optional<ClockRefusal> objection, Outcome outcome) {
        return objection.<Outcome>map(Outcome.Refused::new).orElse(outcome);
    }
}
