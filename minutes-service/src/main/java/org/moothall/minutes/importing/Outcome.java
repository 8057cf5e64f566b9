package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** A verdict in a sentence: which, on what, where its word stands, and whether the rules read it there. */
record Outcome(Verdict verdict, FoundDecision.@Nullable Subject on, int at, Certainty certainty) {

    /** As the rules read it. */
    Outcome(Verdict verdict, FoundDecision.@Nullable Subject on, int at) {
        this(verdict, on, at, Certainty.CERTAIN);
    }
}
