package org.moothall.notifications.notice.messaging;

import static org.moothall.notifications.notice.messaging.PublicEventDecoder.required;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.ActionNews;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.subscription.EventName;

/** What we read of an action's event. */
record ActionV1(
        @Nullable String actionId,
        @Nullable String bodyId,
        @Nullable String owner,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable String status) {

    ActionNews toNews(Envelope envelope, EventName name) {
        return new ActionNews(
                envelope,
                name,
                required(actionId, "actionId"),
                required(bodyId, "bodyId"),
                required(owner, "owner"),
                required(text, "text"),
                due,
                required(status, "status"));
    }
}
