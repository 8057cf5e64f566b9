package org.moothall.notifications.delivery.messaging;

import org.moothall.notifications.delivery.Cause;
import org.moothall.notifications.delivery.DeliveryDesk;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Spring Cloud Stream function that turns each request for a subscription by mail into a letter owed. */
@Configuration
class SubscriptionRequestConsumer {
    private static final String REQUESTED = "org.moothall.notifications.subscription-requested.v1";

    @Bean
    PolledEvents subscriptionRequests(Inbox inbox, DeliveryDesk desk) {
        return inbox.each(message -> {
            ReceivedEvent event = ReceivedEvent.from(message);
            if (event.type().equals(REQUESTED)) {
                Cause cause = new Cause(event.id(), event.type(), event.subject(), event.sequence());
                desk.oweConfirmation(event.subject(), cause);
            }
        });
    }
}
