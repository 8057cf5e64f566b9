package org.moothall.minutes.attendance.web;

import java.time.LocalDate;
import org.moothall.http.Problem;

/** The days that are in a council's calendar: a year has four digits, so that the order of texts is that of days. */
final class CouncilDays {
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9000, 12, 31);

    private CouncilDays() {}

    static void require(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw Problem.invalid("There is no such day in a council's calendar")
                    .field(field, "must be a day of the years 1000 to 9000")
                    .raise();
        }
    }
}
