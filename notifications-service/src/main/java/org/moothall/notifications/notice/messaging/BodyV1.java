package org.moothall.notifications.notice.messaging;

import static org.moothall.notifications.notice.messaging.PublicEventDecoder.required;

import org.jspecify.annotations.Nullable;

/** What we read of a body's event. */
record BodyV1(@Nullable String bodyId, @Nullable String name) {

    PublicEventDecoder.Decoded toBodyName(long version) {
        return new PublicEventDecoder.Decoded.BodyName(required(bodyId, "bodyId"), version, required(name, "name"));
    }
}
