package org.moothall.meetings.notice;

import java.time.LocalDate;

/** The bank holidays of the nation that the council lies in. */
@FunctionalInterface
public interface BankHolidays {

    boolean isBankHoliday(LocalDate day);
}
