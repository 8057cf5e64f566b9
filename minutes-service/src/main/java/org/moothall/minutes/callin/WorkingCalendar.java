package org.moothall.minutes.callin;

import java.time.LocalDate;

/** The days that count towards a window: neither weekends, nor bank holidays, nor days on which the council is closed. */
@FunctionalInterface
public interface WorkingCalendar {

    /** The last of so many working days after a day, which is not counted itself. */
    LocalDate after(LocalDate day, int workingDays);
}
