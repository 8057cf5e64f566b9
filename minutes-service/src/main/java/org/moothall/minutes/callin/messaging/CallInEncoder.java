package org.moothall.minutes.callin.messaging;

import java.util.function.BiFunction;
import org.moothall.minutes.callin.CallInEvent;
import org.moothall.minutes.callin.CallInEvent.CallInConcluded;
import org.moothall.minutes.callin.CallInEvent.CalledIn;
import org.moothall.minutes.callin.CallInEvent.DeclaredUrgent;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;
import org.moothall.minutes.callin.CallInEvent.TookEffect;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of an executive decision as contracts/events/minutes has it. */
@Component
final class CallInEncoder implements BiFunction<CallInEvent, Long, PendingEvent> {
    private final EventSeal seal;
    private final JsonMapper json;

    CallInEncoder(EventSeal seal, @Qualifier("eventJson") JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    @Override
    public PendingEvent apply(CallInEvent event, Long version) {
        ExecutiveDecision decision = event.decision();
        String body = json.writeValueAsString(ExecutiveDecisionV1.of(decision, version));
        return seal.seal(name(event), decision.id(), version, decision.modifiedAt(), body);
    }

    private static String name(CallInEvent event) {
        return switch (event) {
            case OpenedToCallIn _ -> "decision-opened-to-call-in";
            case DeclaredUrgent _ -> "decision-declared-urgent";
            case CalledIn _ -> "decision-called-in";
            case CallInConcluded _ -> "decision-call-in-concluded";
            case TookEffect _ -> "decision-took-effect";
        };
    }
}
