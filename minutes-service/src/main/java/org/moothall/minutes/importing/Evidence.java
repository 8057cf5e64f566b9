package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** Where a finding stands: characters start to end of one point or one paragraph, counted from 0; the other is null. */
public record Evidence(@Nullable Integer point, @Nullable Integer paragraph, int start, int end) {

    /** The place as a person counts it. */
    String where() {
        return point != null ? "point " + (point + 1) : paragraph != null ? "paragraph " + (paragraph + 1) : "page";
    }
}
