package org.moothall.minutes.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.attendance.ClockFixtures.CLERK;
import static org.moothall.minutes.attendance.ClockFixtures.OPENED;
import static org.moothall.minutes.attendance.ClockFixtures.RULES;
import static org.moothall.minutes.attendance.ClockFixtures.after;
import static org.moothall.minutes.attendance.ClockFixtures.approval;
import static org.moothall.minutes.attendance.ClockFixtures.council;
import static org.moothall.minutes.attendance.ClockFixtures.event;
import static org.moothall.minutes.attendance.ClockFixtures.known;
import static org.moothall.minutes.attendance.ClockFixtures.noon;
import static org.moothall.minutes.attendance.ClockFixtures.on;
import static org.moothall.minutes.attendance.ClockFixtures.opened;
import static org.moothall.minutes.attendance.ClockFixtures.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.attendance.ClockCommand.Approve;
import org.moothall.minutes.attendance.ClockCommand.Follow;
import org.moothall.minutes.attendance.ClockCommand.StateOffice;
import org.moothall.minutes.attendance.ClockCommand.Tell;
import org.moothall.minutes.attendance.ClockCommand.Vouch;
import org.moothall.minutes.attendance.ClockCommand.WithdrawApproval;
import org.moothall.minutes.attendance.ClockCommand.WithdrawVoucher;
import org.moothall.minutes.attendance.ClockEvent.AtRisk;
import org.moothall.minutes.attendance.ClockEvent.Moved;
import org.moothall.minutes.attendance.ClockEvent.Passed;
import org.moothall.minutes.attendance.ClockEvent.WarningWithdrawn;
import org.moothall.minutes.attendance.Turn.What;

/** A clock that was opened on 6 January: without an attendance the last day is 6 July. */
class AttendanceClockTest {

    private static final ClockCommand FOLLOW = new Follow();
    private static final ClockCommand TELL = new Tell();

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, RUNNING",
        "2026-05-05, RUNNING",
        "2026-05-06, AT_RISK",
        "2026-07-06, AT_RISK",
        "2026-07-07, PASSED"
    })
    void standsByTheCalendar(LocalDate today, ClockStatus status) {
        assertThat(opened().status(today)).isEqualTo(status);
    }

    @Test
    void warnsTwoMonthsAndOneMonthBeforeAndTellsThatTheTimePassedOnceEach() {
        AttendanceClock clock = opened();

        assertThat(unchanged(clock, TELL, "2026-05-05")).isTrue();
        ClockEvent first = event(clock, TELL, "2026-05-06");
        assertThat(first).isInstanceOf(AtRisk.class);
        assertThat(unchanged(first.clock(), TELL, "2026-06-05")).isTrue();
        ClockEvent second = event(first.clock(), TELL, "2026-06-06");
        assertThat(second).isInstanceOf(AtRisk.class);
        assertThat(unchanged(second.clock(), TELL, "2026-07-06")).isTrue();
        ClockEvent passed = event(second.clock(), TELL, "2026-07-07");
        assertThat(passed).isInstanceOf(Passed.class);
        assertThat(unchanged(passed.clock(), TELL, "2027-07-07")).isTrue();
    }

    @Test
    void tellsOnlyTheLastOfWhatIsDueAfterALateStart() {
        ClockEvent late = event(opened(), TELL, "2026-06-20");

        assertThat(late).isInstanceOf(AtRisk.class);
        assertThat(unchanged(late.clock(), TELL, "2026-06-21")).isTrue();
        assertThat(event(opened(), TELL, "2026-09-09")).isInstanceOf(Passed.class);
    }

    @Test
    void startsAgainWithAnAttendanceAndTellsNobodyWhoWasNotWarned() {
        ClockEvent moved = event(opened(), FOLLOW, "2026-03-10", "2026-03-03");

        assertThat(moved).isInstanceOf(Moved.class);
        assertThat(moved.clock().run().lastDay()).isEqualTo("2026-09-03");
        assertThat(unchanged(moved.clock(), FOLLOW, "2026-03-11", "2026-03-03")).isTrue();
    }

    @Test
    void withdrawsAWarningWithAnAttendanceAndWarnsAgainInTheNextRun() {
        AttendanceClock warned = after(opened(), TELL, "2026-05-06");

        ClockEvent attended = event(warned, FOLLOW, "2026-05-20", "2026-05-19");

        assertThat(attended).isInstanceOf(WarningWithdrawn.class);
        assertThat(attended.clock().told()).isNull();
        assertThat(unchanged(attended.clock(), TELL, "2026-05-21", "2026-05-19"))
                .isTrue();
        assertThat(event(attended.clock(), TELL, "2026-09-19", "2026-05-19")).isInstanceOf(AtRisk.class);
    }

    @Test
    void lateMinutesTakeBackThatTheTimePassed() {
        AttendanceClock passed = after(opened(), TELL, "2026-07-07");

        ClockEvent withdrawn = event(passed, FOLLOW, "2026-07-20", "2026-06-30");

        assertThat(withdrawn).isInstanceOf(WarningWithdrawn.class);
        assertThat(withdrawn.clock().status(LocalDate.parse("2026-07-20"))).isEqualTo(ClockStatus.RUNNING);
    }

    @Test
    void aCorrectedAttendanceMovesTheClockBackAndWarnsThen() {
        AttendanceClock attended = after(opened(), FOLLOW, "2026-03-10", "2026-03-03");

        ClockEvent corrected = event(attended, FOLLOW, "2026-06-30");

        assertThat(corrected).isInstanceOf(Moved.class);
        assertThat(corrected.clock().run().from()).isEqualTo(OPENED);
        assertThat(event(corrected.clock(), TELL, "2026-06-30")).isInstanceOf(AtRisk.class);
    }

    @Test
    void anAttendanceAfterTheSeatWasLostWithdrawsNothing() {
        AttendanceClock in = after(opened(), new StateOffice(OPENED, null, CLERK), "2026-01-07");
        AttendanceClock passed = after(in, TELL, "2026-07-07");

        assertThat(unchanged(passed, FOLLOW, "2026-07-20", "2026-07-14")).isTrue();
    }

    @Test
    void anApprovalWithdrawsTheWarningAndAnotherComesBeforeItEnds() {
        AttendanceClock warned = after(opened(), TELL, "2026-06-06");

        ClockEvent approved = event(warned, approval("2026-06-16", "2026-10-31"), "2026-06-17");

        assertThat(approved).isInstanceOf(WarningWithdrawn.class);
        assertThat(approved.clock().run().lastDay()).isEqualTo("2026-10-31");
        assertThat(unchanged(approved.clock(), TELL, "2026-08-30")).isTrue();
        assertThat(event(approved.clock(), TELL, "2026-08-31")).isInstanceOf(AtRisk.class);
    }

    @Test
    void whatWasApprovedInTimeMayBeRecordedLate() {
        AttendanceClock passed = after(opened(), TELL, "2026-07-07");

        assertThat(event(passed, approval("2026-07-06", "2026-10-31"), "2026-08-01"))
                .isInstanceOf(WarningWithdrawn.class);
    }

    @Test
    void anApprovalThatIsTakenBackCountsNoLonger() {
        AttendanceClock approved = after(opened(), approval("2026-06-16", "2026-10-31"), "2026-06-17");

        AttendanceClock back = after(approved, new WithdrawApproval("council-of-2026-06-16", CLERK), "2026-06-18");

        assertThat(back.run().lastDay()).isEqualTo("2026-07-06");
        assertThat(back.history().turns())
                .extracting(Turn::what)
                .containsExactly(What.OPENED, What.APPROVED, What.APPROVAL_WITHDRAWN);
        assertThat(back.decide(new WithdrawApproval("council-of-2026-06-16", CLERK), on("2026-06-18")))
                .isInstanceOf(Outcome.NotThere.class);
    }

    @Test
    void aMeetingApprovesOnceAndTheLaterRecordHolds() {
        AttendanceClock approved = after(opened(), approval("2026-06-16", "2026-12-31"), "2026-06-17");

        AttendanceClock mended = after(approved, approval("2026-06-16", "2026-10-31"), "2026-06-18");

        assertThat(mended.particulars().approvals()).hasSize(1);
        assertThat(mended.run().lastDay()).isEqualTo("2026-10-31");
        assertThat(unchanged(mended, approval("2026-06-16", "2026-10-31"), "2026-06-19"))
                .isTrue();
    }

    @Test
    void refusesAnApprovalThatTheLawDoesNotKnow() {
        AttendanceClock clock = opened();

        assertThat(refusal(clock, approval("2026-07-07", "2026-10-31"), "2026-07-08"))
                .isEqualTo(
                        new ClockRefusal.ApprovedTooLate(LocalDate.parse("2026-07-07"), LocalDate.parse("2026-07-06")));
        assertThat(refusal(clock, approval("2026-06-16", "2026-07-06"), "2026-06-17"))
                .isInstanceOf(ClockRefusal.ApprovedForNothing.class);
        assertThat(refusal(clock, approval("2026-06-16", "2026-10-31"), "2026-06-15"))
                .isInstanceOf(ClockRefusal.MeetingNotHeld.class);
        LocalDate until = LocalDate.parse("2026-10-31");
        assertThat(refusal(
                        clock,
                        new Approve(council("2026-06-16", "cancelled"), "council", null, until, CLERK),
                        "2026-06-17"))
                .isInstanceOf(ClockRefusal.MeetingNotHeld.class);
        for (String kind : new String[] {"cabinet", null}) {
            assertThat(refusal(clock, new Approve(council("2026-06-16"), kind, null, until, CLERK), "2026-06-17"))
                    .isEqualTo(new ClockRefusal.NotByTheAuthority("Full Council", List.of("council")));
        }
    }

    @Test
    void countsAnAttendanceElsewhereThatAClerkVouchesForAndForgetsOneThatIsTakenBack() {
        AttendanceClock warned = after(opened(), TELL, "2026-05-06");
        LocalDate day = LocalDate.parse("2026-04-20");

        ClockEvent vouched = event(warned, new Vouch(day, "representative", CLERK), "2026-05-07");
        ClockEvent back = event(vouched.clock(), new WithdrawVoucher(day, CLERK), "2026-05-08");

        assertThat(vouched).isInstanceOf(WarningWithdrawn.class);
        assertThat(vouched.clock().run().from()).isEqualTo(day);
        assertThat(back).isInstanceOf(Moved.class);
        assertThat(event(back.clock(), TELL, "2026-05-08")).isInstanceOf(AtRisk.class);
        assertThat(back.clock().decide(new WithdrawVoucher(day, CLERK), on("2026-05-08")))
                .isInstanceOf(Outcome.NotThere.class);
    }

    @Test
    void refusesToVouchForADayToComeAndForWhatIsNoAttendance() {
        LocalDate day = LocalDate.parse("2026-04-20");

        assertThat(refusal(opened(), new Vouch(day, "representative", CLERK), "2026-04-19"))
                .isEqualTo(new ClockRefusal.NotAttendedYet(day));
        assertThat(refusal(opened(), new Vouch(day, "coffee", CLERK), "2026-04-20"))
                .isEqualTo(new ClockRefusal.NotAnAttendance("coffee", List.of("joint-body", "representative")));
    }

    @Test
    void countsFromTakingOfficeWhereAClerkSaysSince() {
        LocalDate elected = LocalDate.parse("2025-12-01");

        AttendanceClock stated = after(opened(), new StateOffice(elected, null, CLERK), "2026-01-10");

        assertThat(stated.run().lastDay()).isEqualTo("2026-06-01");
        assertThat(refusal(opened(), new StateOffice(elected, null, CLERK), "2025-11-30"))
                .isEqualTo(new ClockRefusal.OfficeNotTaken(elected));
    }

    @Test
    void warnsNobodyWhoIsNoLongerInOffice() {
        AttendanceClock left =
                after(opened(), new StateOffice(OPENED, LocalDate.parse("2026-05-04"), CLERK), "2026-05-01");

        assertThat(left.status(LocalDate.parse("2026-05-04"))).isEqualTo(ClockStatus.RUNNING);
        assertThat(left.status(LocalDate.parse("2026-05-05"))).isEqualTo(ClockStatus.ENDED);
        assertThat(unchanged(left, TELL, "2026-07-07")).isTrue();
    }

    @Test
    void endsWithTheSeatOnTheExecutive() {
        AttendanceClock clock = AttendanceClock.open("member-1", Duty.EXECUTIVE, on("2026-01-06"))
                .clock();
        Moment left = new Moment(new Known("Cllr Odile Marchbank", false, List.of()), RULES, noon("2026-03-03"));

        Outcome.Accepted accepted = (Outcome.Accepted) clock.decide(FOLLOW, left);

        AttendanceClock ended = accepted.event().clock();
        assertThat(ended.status(LocalDate.parse("2026-03-04"))).isEqualTo(ClockStatus.ENDED);
        assertThat(ended.decide(FOLLOW, left)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void followsTheNameOfTheMember() {
        Known renamed = new Known("Cllr Odile Marchbank-Hollis", true, known().attended());

        Outcome outcome = opened().decide(FOLLOW, new Moment(renamed, RULES, noon("2026-03-03")));

        assertThat(((Outcome.Accepted) outcome).event().clock().name()).isEqualTo("Cllr Odile Marchbank-Hollis");
    }

    private static boolean unchanged(AttendanceClock clock, ClockCommand command, String day, String... attended) {
        return clock.decide(command, on(day, attended)) instanceof Outcome.Unchanged;
    }
}
