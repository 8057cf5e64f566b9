package org.moothall.minutes.search;

import java.util.Optional;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Status;

/** How far a search goes: to what is public, or also to what is withheld from the public. */
public enum Reach {
    PUBLIC,
    WITHHELD_TOO;

    /** Empty where such a reader may not go so far: only who sees every draft and everything exempt may. */
    public static Optional<Reach> of(boolean withheldToo, Audience reader) {
        if (!withheldToo) {
            return Optional.of(PUBLIC);
        }
        return reader.maySee(Status.DRAFT) && reader.maySeeExempt() ? Optional.of(WITHHELD_TOO) : Optional.empty();
    }
}
