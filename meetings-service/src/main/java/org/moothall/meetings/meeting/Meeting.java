package org.moothall.meetings.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;

/**
 * A meeting of a body and its agenda. They are one aggregate, because whether an agenda is out in time depends on both
 * the day of its publication and the day of the meeting.
 *
 * @param version counts the accepted changes from 1
 * @param historical held before the council kept its meetings here: no notice is due
 * @param cancellationReason null unless it was called off
 */
public record Meeting(
        MeetingId id,
        long version,
        String bodyId,
        String bodyName,
        Instant startsAt,
        String venue,
        boolean historical,
        @Nullable String cancellationReason,
        Agenda agenda,
        Instant createdAt,
        Instant modifiedAt) {

    public MeetingStatus status() {
        if (cancellationReason != null) {
            return MeetingStatus.CANCELLED;
        }
        return agenda.isPublished() ? MeetingStatus.AGENDA_PUBLISHED : MeetingStatus.SCHEDULED;
    }

    Meeting at(Instant newStart, String newVenue, Agenda newAgenda, Instant now) {
        return new Meeting(
                id,
                version + 1,
                bodyId,
                bodyName,
                newStart,
                newVenue,
                historical,
                cancellationReason,
                newAgenda,
                createdAt,
                now);
    }

    Meeting with(Agenda newAgenda, Instant now) {
        return new Meeting(
                id,
                version + 1,
                bodyId,
                bodyName,
                startsAt,
                venue,
                historical,
                cancellationReason,
                newAgenda,
                createdAt,
                now);
    }

    Meeting cancelled(String reason, Instant now) {
        return new Meeting(
                id, version + 1, bodyId, bodyName, startsAt, venue, historical, reason, agenda, createdAt, now);
    }
}
