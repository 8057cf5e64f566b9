package org.moothall.minutes.minutes;

import org.jspecify.annotations.Nullable;

/** A decision as the minutes have it; the verdict is the council's own word: resolved, recommended, noted, deferred. */
public record MinutedDecision(
        String verdict, String text, @Nullable Evidence evidence) {}
