package org.moothall.minutes.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.workingdays.NationalBankHolidays;
import org.moothall.workingdays.WorkingDays;

class CallInWindowTest {

    private static final WorkingDays ENGLAND = new WorkingDays(new NationalBankHolidays("eng"), Set.of());

    private final CallInWindow window = new CallInWindow(5, null, ENGLAND::after);

    @ParameterizedTest(name = "what is published at {0} can be called in until {1}")
    @CsvSource({
        "2026-11-06T16:10:00Z, 2026-11-14T00:00:00Z", // Friday, to the end of the next one
        "2026-11-07T09:00:00Z, 2026-11-14T00:00:00Z", // Saturday
        "2026-04-01T09:00:00Z, 2026-04-10T23:00:00Z", // Good Friday and Easter Monday do not count
        "2026-12-21T12:00:00Z, 2026-12-31T00:00:00Z", // Christmas Day and the substitute for Boxing Day
        "2026-03-27T12:00:00Z, 2026-04-07T23:00:00Z", // the clocks go forward in between, and it is Easter
        "2026-10-23T12:00:00Z, 2026-10-31T00:00:00Z", // the clocks go back in between
        "2026-06-01T23:30:00Z, 2026-06-09T23:00:00Z", // half past midnight of the 2nd in London
    })
    void closesAtTheMidnightInLondonThatEndsTheFifthWorkingDay(Instant published, Instant closes) {
        assertThat(window.closes(published)).isEqualTo(closes);
    }

    @Test
    void closesAtTheCouncilsOwnTimeOnTheLastDay() {
        CallInWindow untilFive = new CallInWindow(4, LocalTime.of(17, 0), ENGLAND::after);

        assertThat(untilFive.closes(Instant.parse("2026-06-05T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-06-11T16:00:00Z"));
    }

    @Test
    void leavesOutTheDaysOnWhichTheOfficesAreClosed() {
        WorkingDays closed = new WorkingDays(new NationalBankHolidays("eng"), Set.of(LocalDate.of(2026, 11, 10)));

        assertThat(new CallInWindow(5, null, closed::after).closes(CallInFixtures.PUBLISHED))
                .isEqualTo(Instant.parse("2026-11-17T00:00:00Z"));
    }

    @Test
    void isNeverNothing() {
        assertThatThrownBy(() -> new CallInWindow(0, null, ENGLAND::after))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
