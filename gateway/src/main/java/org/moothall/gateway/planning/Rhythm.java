package org.moothall.gateway.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** How often a body meets. */
sealed interface Rhythm {

    /** The days from one to another, both included, on which it would meet. */
    List<LocalDate> days(LocalDate from, LocalDate to);

    /** Every so many weeks, from the first such day on. */
    record Weekly(int weeks, DayOfWeek day) implements Rhythm {
        @Override
        public List<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.iterate(
                            from.with(TemporalAdjusters.nextOrSame(day)),
                            next -> !next.isAfter(to),
                            next -> next.plusWeeks(weeks))
                    .toList();
        }
    }

    /**
     * Every month, on its first, second, third, fourth or last such day.
     *
     * @param which 1 to 4, or -1 for the last
     */
    record Monthly(int which, DayOfWeek day) implements Rhythm {
        @Override
        public List<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.iterate(
                            YearMonth.from(from),
                            month -> !month.isAfter(YearMonth.from(to)),
                            month -> month.plusMonths(1))
                    .map(month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, day)))
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .toList();
        }
    }
}
