package org.moothall.meetings.body;

import java.time.Instant;

/** A body as the API shows it. */
record BodyView(String id, String name, String kind, Instant createdAt, Instant modifiedAt) {

    static BodyView of(Body body) {
        return new BodyView(body.bodyId(), body.name(), body.kind(), body.createdAt(), body.modifiedAt());
    }
}
