package org.moothall.minutes.action.messaging;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionEvent.ActionUpdated;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of an action as contracts/events/minutes has it. */
@Component
final class ActionEncoder implements BiFunction<ActionEvent, Long, PendingEvent> {
    private final Supplier<String> ids;
    private final JsonMapper json;

    ActionEncoder(@Qualifier("ids") Supplier<String> ids, @Qualifier("eventJson") JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    @Override
    public PendingEvent apply(ActionEvent event, Long version) {
        Action action = event.action();
        String name = name(event);
        return new PendingEvent(
                ids.get(),
                version,
                "org.moothall.minutes." + name + ".v1",
                action.id(),
                action.modifiedAt(),
                "https://moothall.org/contracts/events/minutes/" + name + "/v1/schema.json",
                json.writeValueAsString(ActionV1.of(action, version)));
    }

    static String name(ActionEvent event) {
        return switch (event) {
            case ActionOpened _ -> "action-opened";
            case ActionUpdated _ -> "action-updated";
        };
    }
}
