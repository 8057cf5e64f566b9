package org.moothall.minutes.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the minutes have come, with what is known at that stage and at those before it. */
public sealed interface Stage {
    /**
     * Open to the clerk.
     *
     * @param recalledFrom when an earlier text was circulated that is a draft again since
     * @param returned with what remarks the chair sent that one back; null where it is so for another reason
     */
    record Draft(@Nullable Instant recalledFrom, @Nullable Return returned) implements Stage {}

    /** The chair does not agree yet, and says why. */
    record Return(Instant at, Person by, String remarks) {}

    record Circulated(Instant at) implements Stage {}

    record Approved(Circulated circulation, Instant at, Person by) implements Stage {}

    record Published(Approved approval, Instant at) implements Stage {}

    static Stage draft() {
        return new Draft(null, null);
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
        return this instanceof Circulated(Instant at) ? new Draft(at, null) : this;
    }
}
