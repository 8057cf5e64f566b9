package org.moothall.minutes.wiring;

import java.util.List;
import org.moothall.minutes.document.DocumentDesk;
import org.moothall.minutes.document.Typesetter;
import org.moothall.minutes.minutes.MinutesDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk that makes documents. */
@Configuration(proxyBeanMethods = false)
class DocumentWiring {

    @Bean
    DocumentDesk documentDesk(MinutesDesk minutes, List<Typesetter> typesetters, MinutesSettings settings) {
        return new DocumentDesk(
                minutes, typesetters, settings.documents().kept().toBytes());
    }
}
