package org.moothall.minutes.attendance;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownMember;
import org.moothall.minutes.minutes.PublishedAttendance;

/**
 * Opens the clocks of members and applies commands to them. What is known is read after the clock, and the clock is written
 * as it was read or not at all: so whoever is last to write has seen what the others had.
 */
public final class ClockKeeping {
    private final AttendanceClocks clocks;
    private final Register register;
    private final Councillors councillors;
    private final AttendanceRules rules;
    private final InstantSource clock;

    public ClockKeeping(
            AttendanceClocks clocks,
            PublishedAttendance published,
            Councillors councillors,
            AttendanceRules rules,
            InstantSource clock) {
        this.clocks = clocks;
        this.register = new Register(published, councillors, rules);
        this.councillors = councillors;
        this.rules = rules;
        this.clock = clock;
    }

    /** Sets a member's clocks by what is known now, and has told what is due to be told. */
    void keep(String memberId) {
        councillors.member(memberId).ifPresent(this::keep);
    }

    void keep(KnownMember member) {
        for (Duty duty : Duty.values()) {
            String id = duty.clockOf(member.memberId());
            if (register.owes(member, duty) && clocks.find(id).isEmpty()) {
                clocks.open(AttendanceClock.open(member.memberId(), duty, moment(register.known(member, duty))));
            }
            apply(id, OptionalLong.empty(), new ClockCommand.Follow());
            apply(id, OptionalLong.empty(), new ClockCommand.Tell());
        }
    }

    /** Whoever named no version is answered by what is there once nobody else was faster; each time round one was. */
    Answer apply(String clockId, OptionalLong expected, ClockCommand command) {
        Optional<Kept> current = clocks.find(clockId);
        while (current.isPresent()) {
            Kept kept = current.get();
            if (expected.isPresent() && expected.getAsLong() != kept.version()) {
                return new Answer.Stale(kept.version());
            }
            Optional<Answer> answer = attempt(kept, command);
            if (answer.isPresent()) {
                return answer.get();
            }
            current = clocks.find(clockId);
        }
        return noSuchClock(clockId);
    }

    static Answer noSuchClock(String clockId) {
        return new Answer.NotThere("attendance clock", clockId);
    }

    private Optional<Answer> attempt(Kept kept, ClockCommand command) {
        Moment moment = moment(register.known(kept.clock()));
        return switch (kept.clock().decide(command, moment)) {
            case Outcome.Unchanged() -> Optional.of(new Answer.Done(kept));
            case Outcome.NotThere(String what, String id) -> Optional.of(new Answer.NotThere(what, id));
            case Outcome.Refused(ClockRefusal refusal) -> Optional.of(new Answer.Refused(refusal));
            case Outcome.Accepted(ClockEvent event) ->
                clocks.replace(kept.version(), event)
                        ? Optional.of(new Answer.Done(new Kept(kept.version() + 1, event.clock())))
                        : Optional.empty();
        };
    }

    private Moment moment(Known known) {
        return new Moment(known, rules, clock.instant());
    }
}
