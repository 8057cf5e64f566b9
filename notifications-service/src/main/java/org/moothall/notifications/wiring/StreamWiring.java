package org.moothall.notifications.wiring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.moothall.notifications.stream.Audience;
import org.moothall.notifications.stream.PastRecords;
import org.moothall.notifications.stream.RecentRecords;
import org.moothall.notifications.stream.StreamDesk;
import org.moothall.notifications.stream.StreamRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for the event stream, and what an operator sees of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamWiring {

    @Bean
    StreamRules streamRules(StreamSettings settings) {
        return settings.rules();
    }

    @Bean
    RecentRecords recentRecords(StreamSettings settings) {
        return new RecentRecords(settings.recentRecords(), settings.recentSize().toBytes());
    }

    @Bean
    Audience audience(StreamSettings settings) {
        return settings.audience(Runtime.getRuntime().maxMemory());
    }

    @Bean
    StreamDesk streamDesk(RecentRecords recent, PastRecords past, Audience audience) {
        return new StreamDesk(recent, past, audience);
    }

    @Bean
    MeterBinder streamMeters(Audience audience) {
        return registry -> {
            Gauge.builder("events.stream.connections", audience, Audience::present)
                    .register(registry);
            Gauge.builder("events.stream.seats", audience, Audience::seats).register(registry);
            Gauge.builder("events.stream.behind", audience, Audience::behind).register(registry);
            FunctionCounter.builder("events.stream.sent", audience, Audience::sent)
                    .register(registry);
            FunctionCounter.builder("events.stream.refused", audience, Audience::refused)
                    .register(registry);
        };
    }
}
