package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Why the times of a meeting cannot be as they were recorded. */
public sealed interface SessionFault {
    /** What never began neither ended nor was adjourned. */
    record NeverStarted() implements SessionFault {}

    record EndedBefore(OffsetDateTime startedAt, OffsetDateTime endedAt) implements SessionFault {}

    record AdjournmentEndsBefore(Adjournment adjournment) implements SessionFault {}

    /** Before the start, after the end, or without an end in a meeting that has ended. */
    record AdjournedOutside(
            Adjournment adjournment,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) implements SessionFault {}

    /** Adjournments are told in their order; none begins before the one before it is over. */
    record AdjournmentsOverlap(Adjournment adjournment) implements SessionFault {}

    /** Somebody came or went before the meeting began or after it had ended. */
    record MovedOutside(
            Movement movement,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) implements SessionFault {}
}
