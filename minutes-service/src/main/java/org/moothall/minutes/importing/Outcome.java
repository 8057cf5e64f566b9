package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** A verdict in a sentence: which, on what, and where its word stands. */
record Outcome(Verdict verdict, FoundDecision.@Nullable Subject on, int at) {}
