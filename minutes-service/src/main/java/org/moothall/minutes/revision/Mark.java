package org.moothall.minutes.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What sets one revision apart from the others: its number from 1, when and why it was made, and the digest of the
 * revision before it. It is part of the text, so that the digest of a text vouches for all texts before it too.
 */
public record Mark(
        int number, Instant at, Cause cause, @Nullable String previous) {}
