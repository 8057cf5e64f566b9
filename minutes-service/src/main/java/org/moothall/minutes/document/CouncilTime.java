package org.moothall.minutes.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the council writes them. */
final class CouncilTime {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private CouncilTime() {}

    static LocalDate dayOf(OffsetDateTime moment) {
        return LocalDate.ofInstant(moment.toInstant(), LONDON);
    }

    static String dayAndTime(OffsetDateTime moment) {
        return DAY_AND_TIME.format(moment.atZoneSameInstant(LONDON));
    }

    static String time(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(LONDON));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
