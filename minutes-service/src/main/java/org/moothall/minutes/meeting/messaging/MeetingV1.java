package org.moothall.minutes.meeting.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.Urgency;

/** What this service needs of a meeting's state on the wire; other fields are ignored. */
record MeetingV1(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable String venue,
        String status,
        Boolean historical,
        @Nullable AgendaV1 agenda,
        @Nullable String kind) {

    private static final String ORDINARY = "ordinary";

    MeetingV1 {
        Objects.requireNonNull(meetingId, "meetingId is missing");
        Objects.requireNonNull(bodyId, "bodyId is missing");
        Objects.requireNonNull(bodyName, "bodyName is missing");
        Objects.requireNonNull(startsAt, "startsAt is missing");
        Objects.requireNonNull(status, "status is missing");
        Objects.requireNonNull(historical, "historical is missing");
    }

    record AgendaV1(List<ItemV1> items) {
        AgendaV1 {
            Objects.requireNonNull(items, "agenda.items is missing");
        }
    }

    /** Exempt must be said: an item that leaves it out is not taken for an open one. */
    record ItemV1(
            String itemId,
            Integer number,
            String title,
            Boolean exempt,
            @Nullable Boolean urgent,
            @Nullable String urgencyReason) {
        ItemV1 {
            Objects.requireNonNull(itemId, "agenda.items.itemId is missing");
            Objects.requireNonNull(number, "agenda.items.number is missing");
            Objects.requireNonNull(title, "agenda.items.title is missing");
            Objects.requireNonNull(exempt, "agenda.items.exempt is missing");
        }

        AgendaItem item() {
            return new AgendaItem(
                    itemId, number, title, exempt, Boolean.TRUE.equals(urgent) ? new Urgency(urgencyReason) : null);
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
                        : agenda.items().stream().map(ItemV1::item).toList(),
                kind == null ? ORDINARY : kind);
    }
}
