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
            case DeliveryEvent.Due _ -> "notice-due";
            case DeliveryEvent.Delivered _ -> "notice-delivered";
            case DeliveryEvent.Failed _ -> "notice-failed";
        };
        return new PendingEvent(
                ids.get(),
                state.version(),
                "org.moothall.notifications." + name + ".v1",
                state.id(),
                state.modifiedAt(),
                "https://moothall.org/contracts/events/notifications/" + name + "/v1/schema.json",
                json.writeValueAsString(DeliveryV1.of(state)));
    }
}
