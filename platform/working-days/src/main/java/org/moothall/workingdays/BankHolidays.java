package org.moothall.workingdays;

import java.time.LocalDate;

/** The bank holidays that somebody keeps. */
@FunctionalInterface
public interface BankHolidays {

    boolean isBankHoliday(LocalDate day);
}
