package org.moothall.gateway.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);

    @Test
    void everySecondTuesdayBeginsWithTheFirstThereIs() {
        assertThat(new Rhythm.Weekly(2, DayOfWeek.TUESDAY).days(MARCH, LocalDate.of(2027, 4, 13)))
                .containsExactly(
                        LocalDate.of(2027, 3, 2),
                        LocalDate.of(2027, 3, 16),
                        LocalDate.of(2027, 3, 30),
                        LocalDate.of(2027, 4, 13));
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-03-04, 2027-04-01, 2027-05-06", "-1, 2027-03-25, 2027-04-29, 2027-05-27"})
    void everyMonthHasItsFirstAndItsLastThursday(int which, LocalDate march, LocalDate april, LocalDate may) {
        assertThat(new Rhythm.Monthly(which, DayOfWeek.THURSDAY).days(MARCH, MAY))
                .containsExactly(march, april, may);
    }

    @Test
    void aDayBeforeTheFirstOrAfterTheLastIsNone() {
        assertThat(new Rhythm.Monthly(1, DayOfWeek.MONDAY).days(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 4, 4)))
                .isEmpty();
        assertThat(new Rhythm.Weekly(1, DayOfWeek.SUNDAY).days(MARCH, LocalDate.of(2027, 3, 6)))
                .isEmpty();
    }

    @Test
    void recessIsReadLineByLineWithItsFirstAndLastDay() {
        Recess recess = Recess.of(" 2027-03-16\n\n2027-07-26 to 2027-08-30 ").orElseThrow();

        assertThat(recess.has(LocalDate.of(2027, 3, 16))).isTrue();
        assertThat(recess.has(LocalDate.of(2027, 7, 26))).isTrue();
        assertThat(recess.has(LocalDate.of(2027, 8, 30))).isTrue();
        assertThat(recess.has(LocalDate.of(2027, 8, 31))).isFalse();
        assertThat(Recess.of("").orElseThrow().stretches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"summer", "2027-02-30", "2027-08-30 to 2027-07-26", "2027-07-26 to", "2027-07-26 and 2027-07-27"
            })
    void whatSaysNoDaysIsNoRecess(String text) {
        assertThat(Recess.of(text)).isEmpty();
    }

    @Test
    void aDaySaysWhyItShouldBeLeftOut() {
        YearForm plan = new YearForm(
                "b1",
                MARCH,
                LocalDate.of(2027, 3, 31),
                java.time.LocalTime.NOON,
                "County Hall",
                new Rhythm.Weekly(1, DayOfWeek.TUESDAY),
                Recess.of("2027-03-09").orElseThrow());

        List<PlanDay> days = PlanDay.of(plan, Set.of(LocalDate.of(2027, 3, 16)), Set.of(LocalDate.of(2027, 3, 23)));

        assertThat(days).extracting(PlanDay::standing).containsExactly("free", "recess", "closed", "taken", "free");
    }
}
