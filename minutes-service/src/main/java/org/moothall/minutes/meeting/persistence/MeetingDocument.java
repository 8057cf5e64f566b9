package org.moothall.minutes.meeting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;

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
        @Nullable List<ItemDocument> agenda) {

    record ItemDocument(String itemId, int number, String title, boolean exempt) {
        static ItemDocument of(AgendaItem item) {
            return new ItemDocument(item.itemId(), item.number(), item.title(), item.exempt());
        }

        AgendaItem item() {
            return new AgendaItem(itemId, number, title, exempt);
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
                        .orElse(null));
    }

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
                agenda == null ? null : agenda.stream().map(ItemDocument::item).toList());
    }
}
