package org.moothall.minutes.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the newest event about it described it. The agenda is there once it has been published; status
 * and kind are plain words because their owner may add others.
 */
public record KnownMeeting(
        String meetingId,
        long version,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        String status,
        boolean historical,
        @Nullable List<AgendaItem> agenda,
        String kind) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CANCELLED = "cancelled";
    private static final String ORDINARY = "ordinary";
    private static final String EXTRAORDINARY = "extraordinary";

    public KnownMeeting {
        agenda = agenda == null ? null : List.copyOf(agenda);
    }

    /** An ordinary meeting. */
    public KnownMeeting(
            String meetingId,
            long version,
            String bodyId,
            String bodyName,
            OffsetDateTime startsAt,
            String venue,
            String status,
            boolean historical,
            @Nullable List<AgendaItem> agenda) {
        this(meetingId, version, bodyId, bodyName, startsAt, venue, status, historical, agenda, ORDINARY);
    }

    public Optional<List<AgendaItem>> publishedAgenda() {
        return Optional.ofNullable(agenda);
    }

    /** The day that it begins on in the council's calendar. */
    public LocalDate day() {
        return dayOf(startsAt.toInstant());
    }

    /** The day that a moment falls on in the council's calendar. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    public boolean isCancelled() {
        return status.equals(CANCELLED);
    }

    /** Whether it was called for stated business only. */
    public boolean isExtraordinary() {
        return kind.equals(EXTRAORDINARY);
    }
}
