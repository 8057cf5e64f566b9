package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.Move;
import org.moothall.meetings.meeting.Webcast;

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
        String kind,
        @Nullable String cancellationReason,
        @Nullable AgendaView agenda,
        @Nullable WebcastView webcast,

        @Schema(description = "When it was to begin before it was moved, and until when; absent where it never was")
        @Nullable List<MoveView> moves,

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
                meeting.kind().word(),
                meeting.cancellationReason(),
                agenda,
                meeting.webcast() == null ? null : WebcastView.of(meeting.webcast(), zone),
                meeting.moves().isEmpty()
                        ? null
                        : meeting.moves().stream()
                                .map(move -> MoveView.of(move, zone))
                                .toList(),
                meeting.createdAt(),
                meeting.modifiedAt());
    }

    /** When it was to begin, until it was moved. */
    record MoveView(OffsetDateTime startsAt, Instant until) {

        static MoveView of(Move move, ZoneId zone) {
            return new MoveView(move.startsAt().atZone(zone).toOffsetDateTime(), move.until());
        }
    }

    /** Where it can be watched. */
    record WebcastView(
            String address,

            @Schema(description = "Absent where it begins with the meeting") @Nullable OffsetDateTime startsAt,

            @Schema(description = "planned, live or archived")
            String state) {

        static WebcastView of(Webcast webcast, ZoneId zone) {
            Instant start = webcast.startsAt();
            return new WebcastView(
                    webcast.address(),
                    start == null ? null : start.atZone(zone).toOffsetDateTime(),
                    webcast.state().word());
        }
    }
}
