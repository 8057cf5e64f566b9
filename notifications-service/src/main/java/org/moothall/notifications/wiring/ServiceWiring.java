package org.moothall.notifications.wiring;

import org.moothall.http.EndpointRules;
import org.moothall.http.Role;
import org.moothall.notifications.subscription.Secrets;
import org.moothall.operations.OperationsRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may do what, and what nobody may guess. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationsSettings.class)
class ServiceWiring {

    @Bean
    Secrets secrets() {
        return new RandomSecrets();
    }

    @Bean
    EndpointRules endpointRules() {
        return EndpointRules.builder()
                .anyone(HttpMethod.POST, "/api/subscriptions", "/api/subscriptions/*/unsubscription")
                .anyone(HttpMethod.PUT, "/api/subscriptions/*/filter")
                .anyone(
                        HttpMethod.GET,
                        "/api/subscriptions/*/confirmation",
                        "/api/subscriptions/*/unsubscription",
                        "/api/subscriptions/*/filter",
                        "/api/feeds/notices.atom",
                        // Meetings and minutes for anyone; what else is asked for, StreamDesk allows by role.
                        "/api/events")
                .only(HttpMethod.POST, "/api/subscriptions/*/confirmation", Role.INTEGRATOR)
                .only(HttpMethod.GET, "/api/subscriptions", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.GET, "/api/subscriptions/reach", Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.GET, "/api/subscriptions/*", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.DELETE, "/api/subscriptions/*", Role.INTEGRATOR, Role.OPERATOR)
                .only(HttpMethod.GET, "/api/deliveries", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.GET, "/api/deliveries/*", Role.INTEGRATOR, Role.OPERATOR, Role.CLERK)
                .only(HttpMethod.POST, "/api/deliveries/*/retry", Role.OPERATOR)
                .and(OperationsRules.of("notifications"))
                .build();
    }
}
