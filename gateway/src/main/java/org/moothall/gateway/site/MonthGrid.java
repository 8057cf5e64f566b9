package org.moothall.gateway.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month as a table: its weeks from Monday to Sunday, with the days of other months left empty. */
final class MonthGrid {
    private static final int DAYS = 7;

    private MonthGrid() {}

    /** @param inMonth false where the day belongs to the month before or after */
    record Day(LocalDate date, boolean inMonth, List<MeetingLine> meetings) {}

    record Week(List<Day> days) {
        /** Narrow screens leave it out. */
        public boolean isFree() {
            return days.stream().allMatch(day -> day.meetings().isEmpty());
        }
    }

    static List<Week> weeks(YearMonth month, List<MeetingLine> meetings) {
        Map<LocalDate, List<MeetingLine>> byDay = meetings.stream().collect(Collectors.groupingBy(MeetingLine::day));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusDays(DAYS))
                .map(monday -> new Week(IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(date -> day(date, month, byDay))
                        .toList()))
                .toList();
    }

    private static Day day(LocalDate date, YearMonth month, Map<LocalDate, List<MeetingLine>> byDay) {
        boolean inMonth = YearMonth.from(date).equals(month);
        return new Day(date, inMonth, inMonth ? byDay.getOrDefault(date, List.of()) : List.of());
    }
}
