package org.moothall.minutes.minutes;

import org.moothall.minutes.revision.Chain;

/** What has become of minutes since they were first published: every text that was public, and how they stand now. */
public record PublicRecord(Chain chain, Standing standing) {
    private static final PublicRecord EMPTY = new PublicRecord(Chain.empty(), Standing.unsubmitted());

    public static PublicRecord empty() {
        return EMPTY;
    }

    PublicRecord with(Chain longer) {
        return new PublicRecord(longer, standing);
    }

    PublicRecord with(Standing later) {
        return new PublicRecord(chain, later);
    }
}
