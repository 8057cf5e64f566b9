package org.moothall.minutes.officer.messaging;

import java.util.function.BiFunction;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.OfficerEvent;
import org.moothall.minutes.officer.Retention;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of an officer's decision as contracts/events/minutes has it; a draft says nothing but that it is one. */
@Component
final class OfficerEncoder implements BiFunction<OfficerEvent, Long, PendingEvent> {
    private final EventSeal seal;
    private final JsonMapper json;
    private final Retention retention;

    OfficerEncoder(EventSeal seal, @Qualifier("eventJson") JsonMapper json, Retention retention) {
        this.seal = seal;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public PendingEvent apply(OfficerEvent event, Long version) {
        OfficerDecision decision = event.decision();
        return switch (event) {
            case OfficerEvent.Drafted _ ->
                sealed("officer-decision-drafted", decision, version, OfficerDraftV1.of(decision, version));
            case OfficerEvent.Published _ ->
                sealed(
                        "officer-decision-published",
                        decision,
                        version,
                        OfficerDecisionV1.of(decision, version, retention));
        };
    }

    private PendingEvent sealed(String name, OfficerDecision decision, long version, Object body) {
        return seal.seal(name, decision.id(), version, decision.modifiedAt(), json.writeValueAsString(body));
    }
}
