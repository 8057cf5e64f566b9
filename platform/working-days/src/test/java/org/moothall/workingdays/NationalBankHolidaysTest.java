package org.moothall.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalBankHolidaysTest {

    private final NationalBankHolidays england = new NationalBankHolidays("eng");

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-05-06", "2024-12-25", "2024-12-26", "2026-04-03", "2026-08-31", "2026-12-28", "2027-01-01"
            })
    void knowsEnglandsBankHolidaysAndTheirSubstitutes(LocalDate day) {
        assertThat(england.isBankHoliday(day)).isTrue();
    }

    @Test
    void takesScotlandsHolidaysForScotlandOnly() {
        LocalDate secondOfJanuary = LocalDate.of(2025, 1, 2);

        assertThat(england.isBankHoliday(secondOfJanuary)).isFalse();
        assertThat(new NationalBankHolidays("sct").isBankHoliday(secondOfJanuary))
                .isTrue();
    }
}
