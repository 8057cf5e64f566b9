package org.moothall.minutes.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The meetings of a body in the order of their days, less those that were called off. */
public final class MeetingCalendar {
    private static final Comparator<KnownMeeting> BY_TIME =
            Comparator.comparing(meeting -> meeting.startsAt().toInstant());

    private final KnownMeetings meetings;

    public MeetingCalendar(KnownMeetings meetings) {
        this.meetings = meetings;
    }

    /** The first meeting of the same body after that one; empty while none is planned. */
    public Optional<KnownMeeting> nextAfter(String meetingId) {
        return meetings.find(meetingId)
                .flatMap(one -> meetings.ofBody(one.bodyId()).stream()
                        .filter(other -> !other.isCancelled() && BY_TIME.compare(other, one) > 0)
                        .min(BY_TIME));
    }

    /** The last meeting of the same body before that one. */
    public Optional<KnownMeeting> lastBefore(String meetingId) {
        return meetings.find(meetingId)
                .flatMap(one -> meetings.ofBody(one.bodyId()).stream()
                        .filter(other -> !other.isCancelled() && BY_TIME.compare(other, one) < 0)
                        .max(BY_TIME));
    }

    /** The newest meeting of the body that has begun. */
    public Optional<KnownMeeting> lastHeld(String bodyId, Instant now) {
        return meetings.ofBody(bodyId).stream()
                .filter(meeting -> !meeting.isCancelled()
                        && !meeting.startsAt().toInstant().isAfter(now))
                .max(BY_TIME);
    }
}
