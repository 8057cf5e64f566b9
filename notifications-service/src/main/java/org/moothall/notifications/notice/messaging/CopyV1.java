package org.moothall.notifications.notice.messaging;

import static org.moothall.notifications.notice.messaging.PublicEventDecoder.required;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.CopyNews;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.subscription.EventName;
import org.moothall.relay.inbox.UndecodableEvent;
import tools.jackson.databind.JsonNode;

/** What we read of an event that we pass on as it is: whose it is, and the texts in which words are looked for. */
record CopyV1(JsonNode body) {
    private static final Set<String> TEXTS = Set.of("title", "text");

    CopyNews toNews(Envelope envelope, EventName name) {
        if (!body.isObject()) {
            throw new UndecodableEvent("the body is no object");
        }
        return new CopyNews(
                envelope,
                name,
                required(text("bodyId"), "bodyId"),
                text("bodyName"),
                TEXTS.stream()
                        .flatMap(field -> body.findValuesAsString(field).stream())
                        .toList());
    }

    private @Nullable String text(String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.asString() : null;
    }
}
