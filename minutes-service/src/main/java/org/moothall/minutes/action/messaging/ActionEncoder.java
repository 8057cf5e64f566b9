package org.moothall.minutes.action.messaging;

import java.util.function.BiFunction;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent;
import org.moothall.minutes.action.ActionEvent.ActionDueSoon;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionEvent.ActionOverdue;
import org.moothall.minutes.action.ActionEvent.ActionUpdated;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of an action as contracts/events/minutes has it. */
@Component
final class ActionEncoder implements BiFunction<ActionEvent, Long, PendingEvent> {
    private final EventSeal seal;
    private final JsonMapper json;

    ActionEncoder(EventSeal seal, @Qualifier("eventJson") JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    @Override
    public PendingEvent apply(ActionEvent event, Long version) {
        Action action = event.action();
        String body = json.writeValueAsString(ActionV1.of(action, version));
        return seal.seal(name(event), action.id(), version, action.modifiedAt(), body);
    }

    static String name(ActionEvent event) {
        return switch (event) {
            case ActionOpened _ -> "action-opened";
            case ActionUpdated _ -> "action-updated";
            case ActionDueSoon _ -> "action-due-soon";
            case ActionOverdue _ -> "action-overdue";
        };
    }
}
