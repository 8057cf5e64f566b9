package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** Something that somebody agreed to do, in the page's own words; the owner is null where the page does not say who. */
public record FoundAction(
        @Nullable String owner, String text, @Nullable String due, Evidence evidence, Certainty certainty) {

    public FoundAction {
        certainty = Certainty.orBefore(certainty);
    }

    /** As the rules read it. */
    FoundAction(@Nullable String owner, String text, @Nullable String due, Evidence evidence) {
        this(owner, text, due, evidence, Certainty.CERTAIN);
    }

    FoundAction with(Certainty other) {
        return new FoundAction(owner, text, due, evidence, other);
    }
}
