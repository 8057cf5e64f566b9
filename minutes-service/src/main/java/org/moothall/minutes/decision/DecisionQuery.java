package org.moothall.minutes.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list: at most limit of them, after the one given.
 *
 * @param ids of these decisions only; of any where there is none
 * @param from the first day of the meetings, and to the last
 * @param latestFirst by when they were taken; else in the order of their ids
 */
public record DecisionQuery(
        List<String> ids,
        @Nullable String bodyId,
        @Nullable String meetingId,
        @Nullable String verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean keyOnly,
        boolean latestFirst,
        @Nullable Seen after,
        int limit) {

    /** The last decision that was seen; when it was taken is told where that is the order. */
    public record Seen(@Nullable OffsetDateTime decidedAt, String id) {}

    public DecisionQuery {
        ids = List.copyOf(ids);
    }

    public static DecisionQuery ofMeeting(String meetingId, int limit) {
        return new DecisionQuery(List.of(), null, meetingId, null, null, null, false, false, null, limit);
    }
}
