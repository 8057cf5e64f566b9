package org.moothall.notifications.notice.messaging;

import static org.moothall.notifications.notice.messaging.PublicEventDecoder.required;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.notice.MeetingNews;
import org.moothall.notifications.notice.WithdrawnPaper;
import org.moothall.notifications.subscription.EventName;

/** What we read of a meeting's event. */
record MeetingV1(
        @Nullable String meetingId,
        @Nullable String bodyId,
        @Nullable String bodyName,
        @Nullable OffsetDateTime startsAt,
        @Nullable String venue,
        @Nullable Boolean historical,
        @Nullable String cancellationReason,
        @Nullable PreviousV1 previous,
        @Nullable AgendaV1 agenda,
        @Nullable DocumentV1 document) {

    MeetingNews toNews(Envelope envelope, EventName name) {
        return new MeetingNews(
                envelope,
                name,
                required(meetingId, "meetingId"),
                required(bodyId, "bodyId"),
                required(bodyName, "bodyName"),
                required(startsAt, "startsAt"),
                required(venue, "venue"),
                Boolean.TRUE.equals(historical),
                cancellationReason,
                previous == null ? null : previous.startsAt,
                agenda == null ? null : agenda.shortNoticeReason,
                agenda == null ? List.of() : agenda.titles(),
                document == null ? null : document.toPaper());
    }

    record DocumentV1(
            @Nullable String title,
            @Nullable String reason,
            @Nullable String replacedBy) {

        WithdrawnPaper toPaper() {
            return new WithdrawnPaper(title, reason, replacedBy != null);
        }
    }

    record PreviousV1(@Nullable OffsetDateTime startsAt) {}

    record AgendaV1(
            @Nullable String shortNoticeReason, @Nullable List<ItemV1> items) {

        List<String> titles() {
            return required(items, "agenda.items").stream()
                    .map(item -> required(item.title, "agenda.items.title"))
                    .toList();
        }
    }

    record ItemV1(@Nullable String title) {}
}
