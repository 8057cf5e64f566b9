package org.moothall.minutes.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the newest event about it described it. The agenda is there once it has been published, and the status
 * is a plain word because its owner may add others.
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
        @Nullable List<AgendaItem> agenda) {

    private static final String CANCELLED = "cancelled";

    public KnownMeeting {
        agenda = agenda == null ? null : List.copyOf(agenda);
    }

    public Optional<List<AgendaItem>> publishedAgenda() {
        return Optional.ofNullable(agenda);
    }

    public boolean isCancelled() {
        return status.equals(CANCELLED);
    }
}
