package org.moothall.minutes.wiring;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.Numbering;
import org.moothall.minutes.minutes.NumberingDesk;
import org.moothall.minutes.numbering.NumberBook;
import org.moothall.minutes.numbering.NumberScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The council's minute numbers; a scheme that cannot be is found at the start. */
@Configuration(proxyBeanMethods = false)
class NumberingWiring {

    @Bean
    NumberScheme numberScheme(MinutesSettings settings) {
        MinutesSettings.MinuteNumbers set = settings.numbering();
        return new NumberScheme(set.counting(), set.scope(), monthDay(set.yearStart()), set.pattern());
    }

    @Bean
    Numbering numbering(NumberScheme scheme, NumberBook numbers, MinuteBook book) {
        return new Numbering(scheme, numbers, book);
    }

    @Bean
    NumberingDesk numberingDesk(MinutesDesk minutes, Numbering numbering) {
        return new NumberingDesk(minutes, numbering);
    }

    private static MonthDay monthDay(String set) {
        try {
            return MonthDay.parse("--" + set);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "moothall.minutes.numbering.year-start must be a month and a day, such as 05-01: " + set, e);
        }
    }
}
