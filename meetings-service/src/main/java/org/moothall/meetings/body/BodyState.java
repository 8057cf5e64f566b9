package org.moothall.meetings.body;

import java.time.Instant;

/** A body as it is stored. */
record BodyState(String name, String kind, Instant createdAt, Instant modifiedAt) {

    Body of(String id) {
        return new Body(id, name, kind, createdAt, modifiedAt);
    }
}
