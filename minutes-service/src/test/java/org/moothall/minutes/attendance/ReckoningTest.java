package org.moothall.minutes.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.attendance.ClockFixtures.CLERK;
import static org.moothall.minutes.attendance.ClockFixtures.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.attendance.Occasion.Vouched;

class ReckoningTest {

    private static final Office SINCE_JANUARY = new Office(LocalDate.parse("2026-01-06"), true, null);

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, 2026-07-06",
        "2026-08-31, 2027-02-28",
        "2027-08-31, 2028-02-29",
        "2026-12-31, 2027-06-30",
        "2026-02-28, 2026-08-28"
    })
    void endsSixMonthsAfterTheLastAttendanceOnTheDayOfTheSameNumber(String from, String lastDay) {
        Run run = run(new Office(LocalDate.parse(from), true, null), List.of());

        assertThat(run.lastDay()).isEqualTo(lastDay);
        assertThat(run.from()).isEqualTo(from);
        assertThat(run.last()).isNull();
    }

    @Test
    void countsFromTheLatestOfAllAttendancesThatFollowOneAnotherInTime() {
        Run run = run(SINCE_JANUARY, List.of(), "2026-03-03", "2026-08-20", "2026-05-05", "2026-12-01");

        assertThat(run.from()).isEqualTo("2026-12-01");
        assertThat(run.last()).isEqualTo(ClockFixtures.minuted("2026-12-01"));
        assertThat(run.lastDay()).isEqualTo("2027-06-01");
        assertThat(run.riskFrom()).isEqualTo("2027-04-01");
    }

    @Test
    void anAttendanceOnTheLastDaySavesTheSeatAndOneOnTheDayAfterDoesNot() {
        assertThat(run(SINCE_JANUARY, List.of(), "2026-07-06").from()).isEqualTo("2026-07-06");
        assertThat(run(SINCE_JANUARY, List.of(), "2026-07-07").from()).isEqualTo("2026-01-06");
    }

    @Test
    void whoAttendsAfterASeatWasLostHasLostItAllTheSame() {
        assertThat(run(SINCE_JANUARY, List.of(), "2026-03-03", "2026-10-10", "2026-11-11")
                        .lastDay())
                .isEqualTo("2026-09-03");
    }

    @Test
    void anApprovalInTimeSavesTheSeatUntilItsDayAndWhoeverAttendsByThen() {
        List<Approval> approved = List.of(approval("2026-07-06", "2026-10-31"));

        assertThat(run(SINCE_JANUARY, approved).lastDay()).isEqualTo("2026-10-31");
        assertThat(run(SINCE_JANUARY, approved, "2026-10-10").lastDay()).isEqualTo("2027-04-10");
        assertThat(run(SINCE_JANUARY, approved, "2026-11-01").lastDay()).isEqualTo("2026-10-31");
    }

    @Test
    void anApprovalAfterTheLastDaySavesNobody() {
        assertThat(run(SINCE_JANUARY, List.of(approval("2026-07-07", "2026-12-31")))
                        .lastDay())
                .isEqualTo("2026-07-06");
    }

    @Test
    void anApprovalIsInTimeByThoseBeforeIt() {
        Approval first = approval("2026-07-01", "2026-09-30");
        Approval second = approval("2026-09-15", "2026-12-31");

        assertThat(run(SINCE_JANUARY, List.of(first, second)).lastDay()).isEqualTo("2026-12-31");
        assertThat(run(SINCE_JANUARY, List.of(second)).lastDay()).isEqualTo("2026-07-06");
    }

    @Test
    void anApprovalHoldsOnWhereTheMemberComesOnceInBetween() {
        List<Approval> approved = List.of(approval("2026-02-10", "2026-12-31"));

        assertThat(run(SINCE_JANUARY, approved, "2026-03-03").lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    void countsFromTheLastAttendanceBeforeItWasOpenedWhereNobodyHasSaidSinceWhen() {
        Office assumed = Office.assumed(LocalDate.parse("2026-06-01"));

        assertThat(run(assumed, List.of()).from()).isEqualTo("2026-06-01");
        assertThat(run(assumed, List.of(), "2024-03-03", "2026-05-05").from()).isEqualTo("2026-05-05");
        assertThat(run(SINCE_JANUARY, List.of(), "2025-12-12").from()).isEqualTo("2026-01-06");
    }

    @Test
    void countsWhatAClerkVouchesForAsAnAttendance() {
        Vouched vouched = new Vouched(LocalDate.parse("2026-05-05"), "representative", CLERK);

        Run run = new Reckoning(RULES, List.of(vouched), List.of()).run(SINCE_JANUARY);

        assertThat(run.last()).isEqualTo(vouched);
        assertThat(run.lastDay()).isEqualTo("2026-11-05");
    }

    private static Run run(Office office, List<Approval> approvals, String... attended) {
        List<Occasion> occasions =
                Stream.of(attended).<Occasion>map(ClockFixtures::minuted).toList();
        return new Reckoning(RULES, occasions, approvals).run(office);
    }

    private static Approval approval(String on, String until) {
        return new Approval("council-of-" + on, null, LocalDate.parse(on), LocalDate.parse(until), CLERK);
    }
}
