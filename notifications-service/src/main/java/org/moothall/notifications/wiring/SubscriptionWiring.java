package org.moothall.notifications.wiring;

import java.time.Clock;
import org.moothall.notifications.subscription.Allowances;
import org.moothall.notifications.subscription.CancellationDesk;
import org.moothall.notifications.subscription.ChangeDesk;
import org.moothall.notifications.subscription.ConfirmationDesk;
import org.moothall.notifications.subscription.ConfirmationRules;
import org.moothall.notifications.subscription.ConfirmationTokens;
import org.moothall.notifications.subscription.Networks;
import org.moothall.notifications.subscription.Secrets;
import org.moothall.notifications.subscription.SubscriptionDesk;
import org.moothall.notifications.subscription.Subscriptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks for subscriptions. */
@Configuration(proxyBeanMethods = false)
class SubscriptionWiring {

    @Bean
    ConfirmationRules confirmationRules(NotificationsSettings settings) {
        return settings.confirmation().rules();
    }

    @Bean
    SubscriptionDesk subscriptionDesk(
            Subscriptions subscriptions, Allowances allowances, Networks networks, Secrets secrets, Clock clock) {
        return new SubscriptionDesk(subscriptions, allowances, networks, secrets, clock);
    }

    @Bean
    ConfirmationDesk confirmationDesk(
            Subscriptions subscriptions,
            ConfirmationTokens tokens,
            Secrets secrets,
            ConfirmationRules rules,
            Clock clock) {
        return new ConfirmationDesk(subscriptions, tokens, secrets, rules, clock);
    }

    @Bean
    ChangeDesk changeDesk(Subscriptions subscriptions, Clock clock) {
        return new ChangeDesk(subscriptions, clock);
    }

    @Bean
    CancellationDesk cancellationDesk(Subscriptions subscriptions, Clock clock) {
        return new CancellationDesk(subscriptions, clock);
    }
}
