package org.moothall.notifications.subscription.messaging;

import java.util.function.Function;
import java.util.function.Supplier;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionEvent;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes subscription events as the contract has them. */
@Component
class SubscriptionEncoder implements Function<SubscriptionEvent, PendingEvent> {

    private final JsonMapper json;
    private final Supplier<String> ids;

    SubscriptionEncoder(JsonMapper json, Supplier<String> ids) {
        this.json = json;
        this.ids = ids;
    }

    @Override
    public PendingEvent apply(SubscriptionEvent event) {
        Subscription state = event.state();
        String name = switch (event) {
            case SubscriptionEvent.Requested _ -> "subscription-requested";
            case SubscriptionEvent.Confirmed _ -> "subscription-confirmed";
            case SubscriptionEvent.Cancelled _ -> "subscription-cancelled";
        };
        return new PendingEvent(
                ids.get(),
                state.version(),
                "org.moothall.notifications." + name + ".v1",
                state.id(),
                state.modifiedAt(),
                "https://moothall.org/contracts/events/notifications/" + name + "/v1/schema.json",
                json.writeValueAsString(SubscriptionV1.of(state)));
    }
}
