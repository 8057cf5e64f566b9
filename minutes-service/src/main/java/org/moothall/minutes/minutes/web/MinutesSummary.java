package org.moothall.minutes.minutes.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.Heading;
import org.moothall.minutes.minutes.Minutes;

/** Minutes in a list: what meeting they are of and how far they are. */
record MinutesSummary(
        String id,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        String status,
        long version,
        Instant createdAt,
        Instant modifiedAt) {

    static MinutesSummary of(Filed filed) {
        Minutes minutes = filed.minutes();
        Heading meeting = minutes.meeting();
        return new MinutesSummary(
                minutes.id(),
                minutes.id(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                minutes.stage().status().word(),
                filed.version(),
                minutes.createdAt(),
                minutes.modifiedAt());
    }
}
