package org.moothall.meetings.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days that count towards notice. The statute does not define a clear day; the courts left out bank holidays and
 * weekends (R v Swansea City Council ex p Elitestone, CA 1993), and a council may close on further days.
 */
public final class WorkingCalendar {

    private final BankHolidays holidays;
    private final Set<LocalDate> closures;

    public WorkingCalendar(BankHolidays holidays, Set<LocalDate> closures) {
        this.holidays = holidays;
        this.closures = Set.copyOf(closures);
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isBankHoliday(day)
                && !closures.contains(day);
    }
}
