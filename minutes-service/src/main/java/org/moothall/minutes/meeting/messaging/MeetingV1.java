package org.moothall.minutes.meeting.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;

/** What this service needs of a meeting's state on the wire; other fields are ignored. */
record MeetingV1(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable String venue,
        String status,
        boolean historical,
        @Nullable AgendaV1 agenda) {

    MeetingV1 {
        Objects.requireNonNull(meetingId, "meetingId");
        Objects.requireNonNull(bodyId, "bodyId");
        Objects.requireNonNull(bodyName, "bodyName");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(status, "status");
    }

    record AgendaV1(List<ItemV1> items) {
        AgendaV1 {
            Objects.requireNonNull(items, "agenda.items");
        }
    }

    /** Exempt must be said: an item that leaves it out is not taken for an open one. */
    record ItemV1(String itemId, int number, String title, Boolean exempt) {
        ItemV1 {
            Objects.requireNonNull(itemId, "agenda.items.itemId");
            Objects.requireNonNull(title, "agenda.items.title");
            Objects.requireNonNull(exempt, "agenda.items.exempt");
        }

        AgendaItem item() {
            return new AgendaItem(itemId, number, title, exempt);
        }
    }

    KnownMeeting meeting(long version) {
        return new KnownMeeting(
                meetingId,
                version,
                bodyId,
                bodyName,
                startsAt,
                venue == null ? "" : venue,
                status,
                historical,
                agenda == null
                        ? null
                        : agenda.items().stream().map(ItemV1::item).toList());
    }
}
