package org.moothall.notifications.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes times the way that the council's calendar says them. */
final class LondonTime {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private LondonTime() {}

    static String day(OffsetDateTime time) {
        return DAY.format(time.atZoneSameInstant(LONDON));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String dayAndTime(OffsetDateTime time) {
        return DAY_AND_TIME.format(time.atZoneSameInstant(LONDON));
    }
}
