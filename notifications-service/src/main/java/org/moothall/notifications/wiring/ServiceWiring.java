package org.moothall.notifications.wiring;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.moothall.http.EndpointRules;
import org.moothall.http.Role;
import org.moothall.notifications.subscription.Secrets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The clock, the ids, and who may do what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationsSettings.class)
class ServiceWiring {

    /** As exact as the document store keeps times, so that what is read back equals what was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Bean
    Supplier<String> ids() {
        TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();
        return () -> generator.generate().toString();
    }

    @Bean
    Secrets secrets() {
        return new RandomSecrets();
    }

    @Bean
    EndpointRules endpointRules() {
        return EndpointRules.builder()
                .anyone(HttpMethod.POST, "/api/subscriptions", "/api/subscriptions/*/unsubscription")
                .anyone(
                        HttpMethod.GET,
                        "/api/subscriptions/*/confirmation",
                        "/api/subscriptions/*/unsubscription",
                        "/api/feeds/notices.atom")
                .only(HttpMethod.POST, "/api/subscriptions/*/confirmation", Role.INTEGRATOR)
                .only(HttpMethod.GET, "/api/subscriptions", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.GET, "/api/subscriptions/*", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.DELETE, "/api/subscriptions/*", Role.INTEGRATOR, Role.OPERATOR)
                .only(HttpMethod.GET, "/api/deliveries", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.GET, "/api/deliveries/*", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.POST, "/api/deliveries/*/retry", Role.OPERATOR)
                .build();
    }
}
