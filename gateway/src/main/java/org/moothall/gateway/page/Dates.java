package org.moothall.gateway.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and hours in words, as the council's clock has them, in the reader's language. */
@Component("dates")
public class Dates {
    /** The calendar of the council, which the law means as well. */
    public static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    public LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(COUNCIL).toLocalDate();
    }

    public String day(OffsetDateTime moment) {
        return day(dayOf(moment));
    }

    public String day(LocalDate day) {
        return format("EEEE d MMMM yyyy").format(day);
    }

    /** "10.30am", in the form that style guides of councils have. */
    public String time(OffsetDateTime moment) {
        var local = moment.atZoneSameInstant(COUNCIL);
        return format(local.getMinute() == 0 ? "ha" : "h.mma").format(local).toLowerCase(Locale.UK);
    }

    public String dayAndTime(OffsetDateTime moment) {
        return day(moment) + ", " + time(moment);
    }

    public String weekday(LocalDate day) {
        return format("EEEE").format(day);
    }

    public String month(YearMonth month) {
        return format("MMMM yyyy").format(month);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale());
    }
}
