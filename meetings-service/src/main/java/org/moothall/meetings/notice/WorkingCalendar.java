package org.moothall.meetings.notice;

import java.time.LocalDate;

/**
 * The days that count towards notice. The statute does not define a clear day; the courts left out bank holidays and
 * weekends (R v Swansea City Council ex p Elitestone, CA 1993), and a council may close on further days.
 */
@FunctionalInterface
public interface WorkingCalendar {

    /** The earliest of so many working days before a day, which is not counted itself. */
    LocalDate before(LocalDate day, int workingDays);
}
