package org.moothall.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Turns the weeks of the demo data into days. */
record Calendar(LocalDate firstDay, ZoneId zone) {

    OffsetDateTime at(int week, DayOfWeek day, LocalTime time) {
        var date = firstDay.plusWeeks(week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(day));
        return date.atTime(time).atZone(zone).toOffsetDateTime();
    }

    LocalDate inWeek(int week) {
        return firstDay.plusWeeks(week).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }
}
