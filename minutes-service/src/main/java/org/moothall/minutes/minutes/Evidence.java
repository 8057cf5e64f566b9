package org.moothall.minutes.minutes;

import org.jspecify.annotations.Nullable;

/** Where in the minuted text something was read: characters start up to end of one point or of one paragraph. */
public record Evidence(@Nullable Integer point, @Nullable Integer paragraph, int start, int end) {}
