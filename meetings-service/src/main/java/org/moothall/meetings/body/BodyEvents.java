package org.moothall.meetings.body;

import java.time.Instant;
import java.util.function.Supplier;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is told of bodies, in the form of the contract. */
@Component
class BodyEvents {

    private static final String TYPE = "org.moothall.meetings.body-established.v1";
    private static final String SCHEMA =
            "https://moothall.org/contracts/events/meetings/body-established/v1/schema.json";

    private final JsonMapper json;
    private final Supplier<String> ids;

    BodyEvents(JsonMapper json, Supplier<String> ids) {
        this.json = json;
        this.ids = ids;
    }

    private record BodyEstablishedV1(
            String bodyId, long version, String name, String kind, Instant createdAt, Instant modifiedAt) {}

    PendingEvent established(Body body) {
        var wire =
                new BodyEstablishedV1(body.bodyId(), 1, body.name(), body.kind(), body.createdAt(), body.modifiedAt());
        return new PendingEvent(
                ids.get(), 1, TYPE, body.bodyId(), body.createdAt(), SCHEMA, json.writeValueAsString(wire));
    }
}
