package org.moothall.meetings.meeting;

import java.time.Instant;

/** What happened to a meeting; each carries the meeting as it was after that. */
public sealed interface MeetingEvent {

    Meeting meeting();

    /** A meeting was planned, or one from before was recorded. */
    record MeetingScheduled(Meeting meeting) implements MeetingEvent {}

    /** It was moved in time or place. */
    record MeetingRescheduled(Meeting meeting, Instant previousStartsAt, String previousVenue)
            implements MeetingEvent {}

    /** It was called off. */
    record MeetingCancelled(Meeting meeting) implements MeetingEvent {}

    /** Its draft agenda changed, which is nobody's business outside yet. */
    record AgendaDrafted(Meeting meeting) implements MeetingEvent {}

    /** Its agenda became public. */
    record AgendaPublished(Meeting meeting) implements MeetingEvent {}
}
