package org.moothall.minutes.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Map;
import org.moothall.minutes.retention.HeldMeetings;
import org.moothall.minutes.retention.RecordClass;
import org.moothall.minutes.retention.RetentionDesk;
import org.moothall.minutes.retention.RetentionRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long records are kept open, and how many have passed their date. */
@Configuration(proxyBeanMethods = false)
class RetentionWiring {

    @Bean
    RetentionDesk retentionDesk(HeldMeetings meetings, MinutesSettings settings, Clock clock) {
        MinutesSettings.Retention years = settings.retention();
        RetentionRules rules = new RetentionRules(Map.of(
                RecordClass.MINUTES, years.minutesYears(),
                RecordClass.AGENDA, years.agendaYears(),
                RecordClass.REPORT, years.reportYears(),
                RecordClass.BACKGROUND_PAPER, years.backgroundPaperYears()));
        return new RetentionDesk(meetings, rules, clock);
    }

    /** Counted when it is asked for; NaN while the store is away. */
    @Bean
    MeterBinder passedRecords(RetentionDesk desk) {
        return registry -> {
            for (RecordClass one : RecordClass.values()) {
                Gauge.builder("minutes.retention.passed", desk, asked -> asked.countPassed(one))
                        .tag("class", one.word())
                        .description("Meetings whose records are no longer open to inspection by law")
                        .register(registry);
            }
        };
    }
}
