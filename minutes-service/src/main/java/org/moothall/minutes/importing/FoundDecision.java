package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** An outcome in the page's own words, with its numbered parts. */
public record FoundDecision(
        Verdict verdict, @Nullable Subject on, String text, Evidence evidence, Certainty certainty) {

    public FoundDecision {
        certainty = Certainty.orBefore(certainty);
    }

    /** As the rules read it. */
    FoundDecision(Verdict verdict, @Nullable Subject on, String text, Evidence evidence) {
        this(verdict, on, text, evidence, Certainty.CERTAIN);
    }

    FoundDecision with(Certainty other) {
        return new FoundDecision(verdict, on, text, evidence, other);
    }

    /** What was voted on, where the page says so: the result of an amendment is not the motion's. */
    public enum Subject {
        MOTION,
        AMENDMENT,
        PROCEDURAL
    }
}
