package org.moothall.minutes.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A decision that published minutes record; it was taken at the meeting, so decidedAt is when that began. */
public record Decision(
        String id,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        String verdict,
        String text,
        OffsetDateTime decidedAt,
        @Nullable String reasons,
        @Nullable String alternatives,
        @Nullable String interests,
        boolean keyDecision,
        @Nullable String recommendedTo) {}
