package org.moothall.meetings.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are wanted; what is null does not matter.
 *
 * @param from starting at this time or later
 * @param before starting before this time
 * @param moved whether those count as well that were to begin within these times before they were moved
 * @param modifiedSince changed at this time or later
 * @param after the id that was seen last
 * @param limit how many at most
 */
public record MeetingQuery(
        @Nullable String bodyId,
        @Nullable MeetingStatus status,
        @Nullable Instant from,
        @Nullable Instant before,
        boolean moved,
        @Nullable Instant modifiedSince,
        @Nullable String after,
        int limit) {}
