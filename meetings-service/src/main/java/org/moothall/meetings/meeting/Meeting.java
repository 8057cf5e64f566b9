package org.moothall.meetings.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;

/**
 * A meeting of a body and its agenda. They are one aggregate, because whether an agenda is out in time depends on both
 * the day of its publication and the day of the meeting.
 *
 * @param version counts the accepted changes from 1
 * @param historical held before the council kept its meetings here: no notice is due
 * @param cancellationReason null unless it was called off
 * @param webcast null where it cannot be watched
 * @param moves when it was to begin before, the earliest first
 */
public record Meeting(
        MeetingId id,
        long version,
        String bodyId,
        String bodyName,
        Instant startsAt,
        String venue,
        boolean historical,
        MeetingKind kind,
        @Nullable String cancellationReason,
        Agenda agenda,
        @Nullable Webcast webcast,
        List<Move> moves,
        Instant createdAt,
        Instant modifiedAt) {

    public Meeting {
        moves = List.copyOf(moves);
    }

    /** A meeting that cannot be watched, and was never moved. */
    public Meeting(
            MeetingId id,
            long version,
            String bodyId,
            String bodyName,
            Instant startsAt,
            String venue,
            boolean historical,
            MeetingKind kind,
            @Nullable String cancellationReason,
            Agenda agenda,
            Instant createdAt,
            Instant modifiedAt) {
        this(
                id,
                version,
                bodyId,
                bodyName,
                startsAt,
                venue,
                historical,
                kind,
                cancellationReason,
                agenda,
                null,
                List.of(),
                createdAt,
                modifiedAt);
    }

    public MeetingStatus status() {
        if (cancellationReason != null) {
            return MeetingStatus.CANCELLED;
        }
        return agenda.isPublished() ? MeetingStatus.AGENDA_PUBLISHED : MeetingStatus.SCHEDULED;
    }

    Meeting at(Instant newStart, String newVenue, Agenda newAgenda, Instant now) {
        List<Move> earlier = newStart.equals(startsAt) ? moves : moved(now);
        return next(newStart, newVenue, kind, cancellationReason, newAgenda, webcast, earlier, now);
    }

    Meeting with(Agenda newAgenda, Instant now) {
        return next(startsAt, venue, kind, cancellationReason, newAgenda, webcast, moves, now);
    }

    Meeting of(MeetingKind other, Instant now) {
        return next(startsAt, venue, other, cancellationReason, agenda, webcast, moves, now);
    }

    Meeting cancelled(String reason, Instant now) {
        return next(startsAt, venue, kind, reason, agenda, webcast, moves, now);
    }

    Meeting watchedAt(@Nullable Webcast other, Instant now) {
        return next(startsAt, venue, kind, cancellationReason, agenda, other, moves, now);
    }

    private List<Move> moved(Instant now) {
        List<Move> all = new ArrayList<>(moves);
        all.add(new Move(startsAt, now));
        return all;
    }

    private Meeting next(
            Instant start,
            String where,
            MeetingKind what,
            @Nullable String cancelled,
            Agenda business,
            @Nullable Webcast watched,
            List<Move> earlier,
            Instant now) {
        return new Meeting(
                id,
                version + 1,
                bodyId,
                bodyName,
                start,
                where,
                historical,
                what,
                cancelled,
                business,
                watched,
                earlier,
                createdAt,
                now);
    }
}
