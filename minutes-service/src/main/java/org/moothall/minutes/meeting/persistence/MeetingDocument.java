package org.moothall.minutes.meeting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.Urgency;

/** A known meeting as it is stored; a time keeps its offset as text, which a date of the store would lose. */
record MeetingDocument(
        String meetingId,
        long meetingVersion,
        String bodyId,
        String bodyName,
        String startsAt,
        String venue,
        String status,
        boolean historical,
        @Nullable List<ItemDocument> agenda,
        @Nullable String kind) {

    private static final String ORDINARY = "ordinary";

    record ItemDocument(
            String itemId,
            int number,
            String title,
            boolean exempt,
            @Nullable UrgencyDocument urgency) {
        static ItemDocument of(AgendaItem item) {
            return new ItemDocument(
                    item.itemId(), item.number(), item.title(), item.exempt(), UrgencyDocument.of(item.urgency()));
        }

        AgendaItem item() {
            return new AgendaItem(
                    itemId, number, title, exempt, urgency == null ? null : new Urgency(urgency.reason()));
        }
    }

    record UrgencyDocument(@Nullable String reason) {
        static @Nullable UrgencyDocument of(@Nullable Urgency urgency) {
            return urgency == null ? null : new UrgencyDocument(urgency.reason());
        }
    }

    static MeetingDocument of(KnownMeeting meeting) {
        return new MeetingDocument(
                meeting.meetingId(),
                meeting.version(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt().toString(),
                meeting.venue(),
                meeting.status(),
                meeting.historical(),
                meeting.publishedAgenda()
                        .map(agenda -> agenda.stream().map(ItemDocument::of).toList())
                        .orElse(null),
                meeting.kind());
    }

    /** What was learnt before kinds were told apart counts as ordinary. */
    KnownMeeting meeting() {
        return new KnownMeeting(
                meetingId,
                meetingVersion,
                bodyId,
                bodyName,
                OffsetDateTime.parse(startsAt),
                venue,
                status,
                historical,
                agenda == null ? null : agenda.stream().map(ItemDocument::item).toList(),
                kind == null ? ORDINARY : kind);
    }
}
