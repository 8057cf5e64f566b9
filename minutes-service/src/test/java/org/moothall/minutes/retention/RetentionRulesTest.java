package org.moothall.minutes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionRulesTest {
    private static final Map<RecordClass, Integer> YEARS = Map.of(
            RecordClass.MINUTES, 6, RecordClass.AGENDA, 6, RecordClass.REPORT, 6, RecordClass.BACKGROUND_PAPER, 4);

    private final RetentionRules rules = new RetentionRules(YEARS);

    @ParameterizedTest
    @CsvSource({
        "MINUTES, 2026-12-01, 2032-11-30",
        "BACKGROUND_PAPER, 2026-12-01, 2030-11-30",
        "REPORT, 2026-01-01, 2031-12-31",
        "AGENDA, 2024-02-29, 2030-02-28",
        "AGENDA, 2022-03-01, 2028-02-29",
        "BACKGROUND_PAPER, 2024-02-29, 2028-02-28"
    })
    void countTheYearsFromTheDayOfTheMeetingWhichIsTheFirstOfThem(RecordClass of, LocalDate held, LocalDate until) {
        assertThat(rules.openUntil(of, held)).isEqualTo(until);
    }

    /** The list asks for the last day that has passed, and the record tells its own: the two must be of one mind. */
    @ParameterizedTest
    @EnumSource(RecordClass.class)
    void agreeOnEveryDayWhetherARecordHasPassedItsDate(RecordClass of) {
        for (LocalDate today = LocalDate.of(2027, 12, 1); today.getYear() < 2033; today = today.plusDays(1)) {
            LocalDate last = rules.lastPassed(of, today);
            for (int days = -2; days <= 2; days++) {
                LocalDate held = last.plusDays(days);
                assertThat(today.isAfter(rules.openUntil(of, held)))
                        .as("held %s, today %s", held, today)
                        .isEqualTo(!held.isAfter(last));
            }
        }
    }

    @Test
    void refuseToKeepAnythingForLessThanAYear() {
        Map<RecordClass, Integer> none = new EnumMap<>(YEARS);
        none.put(RecordClass.AGENDA, 0);

        assertThatThrownBy(() -> new RetentionRules(none)).hasMessageContaining("AGENDA");
        assertThatThrownBy(() -> new RetentionRules(Map.of())).hasMessageContaining("MINUTES");
    }
}
