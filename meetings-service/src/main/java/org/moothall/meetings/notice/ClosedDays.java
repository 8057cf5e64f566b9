package org.moothall.meetings.notice;

import java.time.LocalDate;

/** The days on which the council's offices are closed: weekends, bank holidays, and closures of its own. */
@FunctionalInterface
public interface ClosedDays {

    boolean isClosed(LocalDate day);
}
