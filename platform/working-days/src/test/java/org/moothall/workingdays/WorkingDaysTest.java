package org.moothall.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(new NationalBankHolidays("eng"), Set.of());

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-03-02, 5, 2026-03-09", // a Monday, over a weekend
        "2026-03-06, 1, 2026-03-09", // a Friday
        "2026-03-07, 1, 2026-03-09", // a Saturday
        "2026-04-01, 5, 2026-04-10", // Good Friday and Easter Monday lie between
        "2026-12-22, 5, 2026-12-31", // Christmas Day, and the substitute for Boxing Day
        "2026-03-02, 0, 2026-03-02"
    })
    void countsForwardOverWeekendsAndBankHolidays(LocalDate from, int count, LocalDate last) {
        assertThat(days.after(from, count)).isEqualTo(last);
    }

    @Test
    void countsBackwardByTheSameDays() {
        assertThat(days.before(LocalDate.of(2024, 5, 9), 5)).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void leavesOutTheDaysOfClosure() {
        WorkingDays closed = new WorkingDays(_ -> false, Set.of(LocalDate.of(2026, 3, 4)));

        assertThat(closed.after(LocalDate.of(2026, 3, 2), 2)).isEqualTo(LocalDate.of(2026, 3, 5));
    }
}
