package org.moothall.meetings.meeting.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingKind;
import org.moothall.meetings.meeting.Move;
import org.moothall.relay.Stored;

/** A meeting as it is stored. Its status is stored beside what it follows from, so that it can be asked for. */
record MeetingDocument(
        String bodyId,
        String bodyName,
        Instant startsAt,
        String venue,
        boolean historical,
        @Nullable String kind,
        String status,
        @Nullable String cancellationReason,
        List<ItemDocument> items,
        @Nullable PublicationDocument publication,
        @Nullable WebcastDocument webcast,
        @Nullable List<Move> moves,
        Instant createdAt,
        Instant modifiedAt) {

    static MeetingDocument of(Meeting meeting) {
        AgendaPublication publication = meeting.agenda().publication();
        return new MeetingDocument(
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.historical(),
                meeting.kind().word(),
                meeting.status().word(),
                meeting.cancellationReason(),
                meeting.agenda().items().stream().map(ItemDocument::of).toList(),
                publication == null ? null : PublicationDocument.of(publication),
                meeting.webcast() == null ? null : WebcastDocument.of(meeting.webcast()),
                meeting.moves().isEmpty() ? null : meeting.moves(),
                meeting.createdAt(),
                meeting.modifiedAt());
    }

    static Meeting meeting(Stored<MeetingDocument> stored) {
        MeetingDocument state = stored.state();
        PublicationDocument publication = state.publication;
        return new Meeting(
                new MeetingId(stored.id()),
                stored.version(),
                state.bodyId,
                state.bodyName,
                state.startsAt,
                state.venue,
                state.historical,
                kind(state.kind),
                state.cancellationReason,
                new Agenda(
                        state.items.stream().map(ItemDocument::item).toList(),
                        publication == null ? null : publication.publication()),
                state.webcast == null ? null : state.webcast.webcast(),
                state.moves == null ? List.of() : state.moves,
                state.createdAt,
                state.modifiedAt);
    }

    /** Meetings that were stored before kinds were told apart count as ordinary. */
    private static MeetingKind kind(@Nullable String stored) {
        return stored == null
                ? MeetingKind.ORDINARY
                : MeetingKind.ofWord(stored).orElseThrow();
    }
}
