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
    private static final String TYPE = "org.moothall.notifications.%s.v1";
    private static final String SCHEMA = "https://moothall.org/contracts/events/notifications/%s/v1/schema.json";

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
            case SubscriptionEvent.Requested ignored -> "subscription-requested";
            case SubscriptionEvent.Confirmed ignored -> "subscription-confirmed";
            case SubscriptionEvent.Cancelled ignored -> "subscription-cancelled";
        };
        return new PendingEvent(
                ids.get(),
                state.version(),
                TYPE.formatted(name),
                state.id(),
                state.modifiedAt(),
                SCHEMA.formatted(name),
                json.writeValueAsString(SubscriptionV1.of(state)));
    }
}
