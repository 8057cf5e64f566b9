package org.moothall.minutes.decision;

import java.time.OffsetDateTime;

/** A decision that published minutes record; it was taken at the meeting, so decidedAt is when that began. */
public record Decision(
        String id,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        String verdict,
        String text,
        OffsetDateTime decidedAt) {}
