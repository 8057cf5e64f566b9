package org.moothall.minutes.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A decision as the minutes have it; the verdict is the council's own word: resolved, recommended, noted, deferred. The
 * record of an executive decision states its reasons, the alternatives that were considered and rejected, and conflicts
 * of interest with any dispensation (SI 2012/2089, regulation 12); other decisions may.
 */
public record MinutedDecision(
        String verdict,
        String text,
        @Nullable Evidence evidence,
        @Nullable String reasons,
        @Nullable String alternatives,
        @Nullable String interests,
        boolean keyDecision,
        @Nullable String recommendedTo) {

    public MinutedDecision(String verdict, String text, @Nullable Evidence evidence) {
        this(verdict, text, evidence, null, null, null, false, null);
    }
}
