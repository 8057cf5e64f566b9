package org.moothall.minutes.minutes;

import org.moothall.minutes.revision.Chain;

/** What has become of minutes since they were first published: every text that was public, in order. */
public record PublicRecord(Chain chain) {
    private static final PublicRecord EMPTY = new PublicRecord(Chain.empty());

    public static PublicRecord empty() {
        return EMPTY;
    }

    PublicRecord with(Chain longer) {
        return new PublicRecord(longer);
    }
}
