package org.moothall.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts by the days from Monday to Friday that are neither bank holidays nor closures. The day that is counted from is
 * never among those counted, whatever day it is.
 */
public final class WorkingDays {

    private final BankHolidays holidays;
    private final Set<LocalDate> closures;

    /** @param closures further days that do not count */
    public WorkingDays(BankHolidays holidays, Set<LocalDate> closures) {
        this.holidays = holidays;
        this.closures = Set.copyOf(closures);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isBankHoliday(day)
                && !closures.contains(day);
    }

    /** The earliest of so many working days before a day. */
    public LocalDate before(LocalDate day, int count) {
        return count(day, count, -1);
    }

    /** The last of so many working days after a day. */
    public LocalDate after(LocalDate day, int count) {
        return count(day, count, 1);
    }

    private LocalDate count(LocalDate from, int count, int step) {
        LocalDate day = from;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(step);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
