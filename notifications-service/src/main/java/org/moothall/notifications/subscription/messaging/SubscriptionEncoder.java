package org.moothall.notifications.subscription.messaging;

import java.util.function.Function;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionEvent;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes subscription events as the contract has them. */
@Component
class SubscriptionEncoder implements Function<SubscriptionEvent, PendingEvent> {

    private final JsonMapper json;
    private final EventSeal seal;

    SubscriptionEncoder(JsonMapper json, EventSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    @Override
    public PendingEvent apply(SubscriptionEvent event) {
        Subscription state = event.state();
        String name = switch (event) {
            case SubscriptionEvent.Requested _ -> "subscription-requested";
            case SubscriptionEvent.Confirmed _ -> "subscription-confirmed";
            case SubscriptionEvent.Changed _ -> "subscription-changed";
            case SubscriptionEvent.Cancelled _ -> "subscription-cancelled";
        };
        String body = json.writeValueAsString(SubscriptionV1.of(state));
        return seal.seal(name, state.id(), state.version(), state.modifiedAt(), body);
    }
}
