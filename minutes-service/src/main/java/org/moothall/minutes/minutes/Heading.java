package org.moothall.minutes.minutes;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.moothall.minutes.meeting.KnownMeeting;

/** The meeting that the minutes are of, as far as the minutes need it, and the version of the meeting that said so. */
public record Heading(
        String meetingId,
        long meetingVersion,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        boolean cancelled,
        boolean historical) {

    static Heading of(KnownMeeting meeting) {
        return new Heading(
                meeting.meetingId(),
                meeting.version(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.isCancelled(),
                meeting.historical());
    }

    boolean saysTheSameAs(Heading other) {
        return equals(other.withVersion(meetingVersion));
    }

    boolean wasHeld(Instant now) {
        return !cancelled && !startsAt.toInstant().isAfter(now);
    }

    private Heading withVersion(long version) {
        return new Heading(meetingId, version, bodyId, bodyName, startsAt, venue, cancelled, historical);
    }
}
