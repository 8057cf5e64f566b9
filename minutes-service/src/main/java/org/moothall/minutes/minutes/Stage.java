package org.moothall.minutes.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the minutes have come, with what is known at that stage and at those before it. */
public sealed interface Stage {
    /** Open to the clerk; recalledFrom is when an earlier text was circulated that has been changed since. */
    record Draft(@Nullable Instant recalledFrom) implements Stage {}

    record Circulated(Instant at) implements Stage {}

    record Approved(Circulated circulation, Instant at, Person by) implements Stage {}

    record Published(Approved approval, Instant at) implements Stage {}

    static Stage draft() {
        return new Draft(null);
    }

    default Status status() {
        return switch (this) {
            case Draft _ -> Status.DRAFT;
            case Circulated _ -> Status.CIRCULATED;
            case Approved _ -> Status.APPROVED;
            case Published _ -> Status.PUBLISHED;
        };
    }

    default boolean isOpen() {
        return status().compareTo(Status.APPROVED) < 0;
    }

    /** The stage after a change of the text: members must not take a changed text for the one they were sent. */
    default Stage changed() {
        return this instanceof Circulated(Instant at) ? new Draft(at) : this;
    }
}
