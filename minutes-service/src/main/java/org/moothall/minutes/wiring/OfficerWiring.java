package org.moothall.minutes.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import org.moothall.minutes.officer.OfficerDesk;
import org.moothall.minutes.officer.OfficerRegister;
import org.moothall.minutes.officer.Retention;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of officers' decisions. */
@Configuration(proxyBeanMethods = false)
class OfficerWiring {

    @Bean
    Retention officerDecisionRetention(MinutesSettings settings) {
        MinutesSettings.OfficerDecisions set = settings.officerDecisions();
        return new Retention(set.keepYears(), set.keepPapersYears());
    }

    @Bean
    OfficerDesk officerDesk(OfficerRegister register, @Qualifier("ids") Supplier<String> ids, Clock clock) {
        return new OfficerDesk(register, ids, clock);
    }
}
