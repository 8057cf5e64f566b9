package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.moothall.minutes.minutes.Minutes;

/** The body of every event of minutes that are not published: what meeting they are of and how far they are. */
record MinutesV1(
        long version,
        Instant createdAt,
        Instant modifiedAt,
        String minutesId,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String status) {

    static MinutesV1 of(Minutes minutes, long version) {
        return new MinutesV1(
                version,
                minutes.createdAt(),
                minutes.modifiedAt(),
                minutes.id(),
                minutes.id(),
                minutes.meeting().bodyId(),
                minutes.meeting().bodyName(),
                minutes.meeting().startsAt(),
                minutes.stage().status().word());
    }
}
