package org.moothall.minutes.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.minutes.attendance.ClockCommand.Approve;
import org.moothall.minutes.attendance.Occasion.Minuted;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Person;

/** A member whose clock was opened on a Tuesday in January, and who attends on the days that a test says. */
public final class ClockFixtures {
    public static final String MEMBER = "member-1";
    public static final LocalDate OPENED = LocalDate.parse("2026-01-06");
    public static final Person CLERK = new Person("clerk-1", "C. Clerk");
    public static final AttendanceRules RULES = new AttendanceRules(
            6,
            List.of(Period.ofMonths(2), Period.ofMonths(1)),
            false,
            true,
            Set.of(),
            Set.of("cabinet"),
            Set.of("council"),
            Set.of("representative", "joint-body"),
            Set.of("acting-alone"));

    private ClockFixtures() {}

    public static AttendanceClock opened(String... attended) {
        return openedOf(MEMBER, attended);
    }

    public static AttendanceClock openedOf(String memberId, String... attended) {
        return AttendanceClock.open(memberId, Duty.AUTHORITY, on(OPENED.toString(), attended))
                .clock();
    }

    /** At noon of a day, the member having attended on those. */
    static Moment on(String day, String... attended) {
        return new Moment(known(attended), RULES, noon(day));
    }

    static Known known(String... attended) {
        return new Known(
                "Cllr Odile Marchbank",
                true,
                Stream.of(attended).map(ClockFixtures::minuted).toList());
    }

    public static Minuted minuted(String day) {
        return new Minuted(LocalDate.parse(day), "meeting-of-" + day, "body-1", "Audit Committee");
    }

    public static Instant noon(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    static KnownMeeting council(String day) {
        return council(day, "minutes-published");
    }

    static KnownMeeting council(String day, String status) {
        return new KnownMeeting(
                "council-of-" + day,
                3,
                "council-1",
                "Full Council",
                OffsetDateTime.parse(day + "T10:30:00Z"),
                "County Hall",
                status,
                false,
                null,
                "ordinary");
    }

    public static Approve approval(String day, String until) {
        return new Approve(council(day), "council", "decision-9", LocalDate.parse(until), CLERK);
    }

    public static AttendanceClock after(AttendanceClock clock, ClockCommand command, String day, String... attended) {
        return event(clock, command, day, attended).clock();
    }

    public static ClockEvent event(AttendanceClock clock, ClockCommand command, String day, String... attended) {
        return switch (clock.decide(command, on(day, attended))) {
            case Outcome.Accepted(ClockEvent event) -> event;
            case Outcome.Unchanged _, Outcome.NotThere _, Outcome.Refused _ ->
                throw new AssertionError(command + " was not accepted");
        };
    }

    static ClockRefusal refusal(AttendanceClock clock, ClockCommand command, String day, String... attended) {
        return switch (clock.decide(command, on(day, attended))) {
            case Outcome.Refused(ClockRefusal refusal) -> refusal;
            case Outcome.Unchanged _, Outcome.NotThere _, Outcome.Accepted _ ->
                throw new AssertionError(command + " was not refused");
        };
    }
}
