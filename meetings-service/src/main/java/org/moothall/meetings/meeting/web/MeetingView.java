package org.moothall.meetings.meeting.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.Meeting;

/**
 * A meeting as the API shows it.
 *
 * @param agenda absent where the reader may not see it yet, and in lists
 */
record MeetingView(
        String id,
        long version,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        String status,
        boolean historical,
        @Nullable String cancellationReason,
        @Nullable AgendaView agenda,
        Instant createdAt,
        Instant modifiedAt) {

    static MeetingView whole(Meeting meeting, Audience audience, ZoneId zone) {
        return of(
                meeting,
                zone,
                audience.view(meeting.agenda()).map(AgendaView::of).orElse(null));
    }

    static MeetingView inList(Meeting meeting, ZoneId zone) {
        return of(meeting, zone, null);
    }

    private static MeetingView of(Meeting meeting, ZoneId zone, @Nullable AgendaView agenda) {
        return new MeetingView(
                meeting.id().value(),
                meeting.version(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt().atZone(zone).toOffsetDateTime(),
                meeting.venue(),
                meeting.status().word(),
                meeting.historical(),
                meeting.cancellationReason(),
                agenda,
                meeting.createdAt(),
                meeting.modifiedAt());
    }
}
