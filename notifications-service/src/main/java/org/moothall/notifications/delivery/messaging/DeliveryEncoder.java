package org.moothall.notifications.delivery.messaging;

import java.util.function.Function;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryEvent;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes delivery events as the contract has them. */
@Component
class DeliveryEncoder implements Function<DeliveryEvent, PendingEvent> {

    private final JsonMapper json;
    private final EventSeal seal;

    DeliveryEncoder(JsonMapper json, EventSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    @Override
    public PendingEvent apply(DeliveryEvent event) {
        Delivery state = event.state();
        String name = switch (event) {
            case DeliveryEvent.Due _ -> "notice-due";
            case DeliveryEvent.Delivered _ -> "notice-delivered";
            case DeliveryEvent.Failed _ -> "notice-failed";
        };
        String body = json.writeValueAsString(DeliveryV1.of(state));
        return seal.seal(name, state.id(), state.version(), state.modifiedAt(), body);
    }
}
