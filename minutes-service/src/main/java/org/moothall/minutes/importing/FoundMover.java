package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** Who moved a motion or an amendment, and who seconded it, as written; null is whom the page does not name. */
public record FoundMover(
        @Nullable String mover, @Nullable String seconder, FoundDecision.Subject on, Evidence evidence) {

    FoundMover of(FoundDecision.Subject other) {
        return new FoundMover(mover, seconder, other, evidence);
    }
}
