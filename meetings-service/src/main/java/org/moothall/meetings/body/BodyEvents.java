package org.moothall.meetings.body;

import java.time.Instant;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is told of bodies, in the form of the contract. */
@Component
class BodyEvents {

    private final JsonMapper json;
    private final EventSeal seal;

    BodyEvents(JsonMapper json, EventSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    private record BodyEstablishedV1(
            String bodyId, long version, String name, String kind, Instant createdAt, Instant modifiedAt) {}

    PendingEvent established(Body body) {
        var wire =
                new BodyEstablishedV1(body.bodyId(), 1, body.name(), body.kind(), body.createdAt(), body.modifiedAt());
        return seal.seal("body-established", body.bodyId(), 1, body.createdAt(), json.writeValueAsString(wire));
    }
}
