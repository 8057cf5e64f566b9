package org.moothall.notifications.delivery.messaging;

import java.util.function.Function;
import java.util.function.Supplier;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryEvent;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes delivery events as the contract has them. */
@Component
class DeliveryEncoder implements Function<DeliveryEvent, PendingEvent> {
    private static final String TYPE = "org.moothall.notifications.%s.v1";
    private static final String SCHEMA = "https://moothall.org/contracts/events/notifications/%s/v1/schema.json";

    private final JsonMapper json;
    private final Supplier<String> ids;

    DeliveryEncoder(JsonMapper json, Supplier<String> ids) {
        this.json = json;
        this.ids = ids;
    }

    @Override
    public PendingEvent apply(DeliveryEvent event) {
        Delivery state = event.state();
        String name = switch (event) {
            case DeliveryEvent.Due ignored -> "notice-due";
            case DeliveryEvent.Delivered ignored -> "notice-delivered";
            case DeliveryEvent.Failed ignored -> "notice-failed";
        };
        return new PendingEvent(
                ids.get(),
                state.version(),
                TYPE.formatted(name),
                state.id(),
                state.modifiedAt(),
                SCHEMA.formatted(name),
                json.writeValueAsString(DeliveryV1.of(state)));
    }
}
