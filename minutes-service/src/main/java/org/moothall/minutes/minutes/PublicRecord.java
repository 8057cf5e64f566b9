package org.moothall.minutes.minutes;

import org.moothall.minutes.revision.Chain;

/**
 * What the public was told: the results that were announced before the minutes were published, and since then every text
 * that was public, and how they stand now.
 */
public record PublicRecord(Chain chain, Standing standing, Announcements announced) {
    private static final PublicRecord EMPTY =
            new PublicRecord(Chain.empty(), Standing.unsubmitted(), Announcements.none());

    public static PublicRecord empty() {
        return EMPTY;
    }

    PublicRecord with(Chain longer) {
        return new PublicRecord(longer, standing, announced);
    }

    PublicRecord with(Standing later) {
        return new PublicRecord(chain, later, announced);
    }

    PublicRecord with(Announcements newer) {
        return new PublicRecord(chain, standing, newer);
    }
}
