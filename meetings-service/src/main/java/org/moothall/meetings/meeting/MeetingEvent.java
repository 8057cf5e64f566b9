package org.moothall.meetings.meeting;

import java.time.Instant;
import org.moothall.meetings.agenda.AgendaItemId;

/** What happened to a meeting; each carries the meeting as it was after that. */
public sealed interface MeetingEvent {

    Meeting meeting();

    /** A meeting was planned, or one from before was recorded. */
    record MeetingScheduled(Meeting meeting) implements MeetingEvent {}

    /** It was moved in time or place. */
    record MeetingRescheduled(Meeting meeting, Instant previousStartsAt, String previousVenue)
            implements MeetingEvent {}

    /** It is of another kind than was said. */
    record MeetingKindCorrected(Meeting meeting) implements MeetingEvent {}

    /** It can be watched, at another address than before, or no longer. */
    record MeetingWebcastChanged(Meeting meeting) implements MeetingEvent {}

    /** It was called off. */
    record MeetingCancelled(Meeting meeting) implements MeetingEvent {}

    /** Its draft agenda changed, which is nobody's business outside yet. */
    record AgendaDrafted(Meeting meeting) implements MeetingEvent {}

    /** A paper of its published agenda was taken back; where there is a corrected version, that is there now. */
    record DocumentWithdrawn(Meeting meeting, AgendaItemId item, String documentId) implements MeetingEvent {}

    /** A paper that was taken back is there again. */
    record DocumentRestored(Meeting meeting, AgendaItemId item, String documentId) implements MeetingEvent {}

    /** Its agenda became public, or an urgent item was added to it after that. */
    record AgendaPublished(Meeting meeting) implements MeetingEvent {}
}
