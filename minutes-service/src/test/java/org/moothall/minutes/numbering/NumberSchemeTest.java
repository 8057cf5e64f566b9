package org.moothall.minutes.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSchemeTest {
    private static final MonthDay JANUARY = MonthDay.of(1, 1);
    private static final MonthDay MAY = MonthDay.of(5, 1);

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            {minute};                     77; -; 77
            {minute}/{yy};                77; -; 77/26
            {minute}[.{sub}]/{yy};        77; -; 77/26
            {minute}[.{sub}]/{yy};        77; 1; 77.1/26
            {minute}[ ({sub})]/{yyyy}-{next-yy}; 7; 2; 7 (2)/2026-27
            M{minute}-{agenda};           77; -; M77-4
            $ \\{minute};                  77; -; $ \\77
            """)
    void printsANumberByThePattern(String pattern, int minute, @Nullable Integer sub, String printed) {
        NumberScheme scheme = new NumberScheme(Counting.NONE, Scope.BODY, JANUARY, pattern);

        assertThat(scheme.number(minute, sub, 4, day("2026-12-01T10:00:00Z")))
                .isEqualTo(new MinuteNumber(minute, sub, printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "77",
                "{sub}",
                "[{minute}]",
                "{minute}{year}",
                "{minute}[/{yy}]",
                "{minute}[.{sub}",
                "{minute}]",
                "{minute}[.[{sub}]]",
                "{minute",
                "{minute}}",
                "{minute} of the council's own and very long series of minutes"
            })
    void isRefusedAtTheStartWhereItsPatternMakesNoSense(String pattern) {
        assertThatThrownBy(() -> new NumberScheme(Counting.ITEMS, Scope.BODY, JANUARY, pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The pattern of minute numbers, '" + pattern + "'");
    }

    @Test
    void isRefusedAtTheStartWhereItsPartsDoNotFit() {
        assertThatThrownBy(() -> new NumberScheme(Counting.MEETINGS, Scope.MEETING, JANUARY, "{minute}.{sub}"))
                .hasMessageContaining("must be body or year");
        assertThatThrownBy(() -> new NumberScheme(Counting.MEETINGS, Scope.BODY, JANUARY, "{minute}"))
                .hasMessageContaining("must have {sub}");
        assertThatThrownBy(() -> new NumberScheme(Counting.ITEMS, Scope.BODY, JANUARY, "{minute}.{sub}"))
                .hasMessageContaining("in square brackets only");
    }

    @Test
    void countsWithinABodyAYearOfItOrAMeeting() {
        OffsetDateTime day = day("2026-12-01T10:00:00Z");

        assertThat(scheme(Scope.BODY, JANUARY).series("b", "m", day)).isEqualTo("body/b");
        assertThat(scheme(Scope.YEAR, JANUARY).series("b", "m", day)).isEqualTo("year/b/2026");
        assertThat(scheme(Scope.MEETING, JANUARY).series("b", "m", day)).isEqualTo("meeting/m");
    }

    @Test
    void takesTheYearFromTheDayOnWhichTheCouncilsYearBegins() {
        assertThat(scheme(Scope.YEAR, MAY).series("b", "m", day("2027-04-30T22:59:00Z")))
                .isEqualTo("year/b/2026");
        assertThat(scheme(Scope.YEAR, MAY).series("b", "m", day("2027-04-30T23:00:00Z")))
                .isEqualTo("year/b/2027");
        assertThat(scheme(Scope.YEAR, JANUARY).series("b", "m", day("2026-12-31T23:59:59Z")))
                .isEqualTo("year/b/2026");
        assertThat(new NumberScheme(Counting.ITEMS, Scope.YEAR, MAY, "{minute}/{yy}-{next-yy}")
                        .number(1, null, 1, day("2027-04-30T10:00:00Z"))
                        .display())
                .isEqualTo("1/26-27");
    }

    private static NumberScheme scheme(Scope scope, MonthDay yearStart) {
        return new NumberScheme(Counting.ITEMS, scope, yearStart, "{minute}");
    }

    private static OffsetDateTime day(String moment) {
        return OffsetDateTime.parse(moment);
    }
}
