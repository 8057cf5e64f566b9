package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A break of the meeting, and why where that is said; without an end for as long as it lasts. */
public record Adjournment(
        OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String reason) {

    public Adjournment {
        from = Session.inLondon(from);
        to = to == null ? null : Session.inLondon(to);
    }

    boolean isOpen() {
        return to == null;
    }
}
