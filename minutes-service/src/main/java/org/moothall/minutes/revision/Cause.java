package org.moothall.minutes.revision;

import java.util.Locale;

/** Why a text was published. */
public enum Cause {
    PUBLISHED,
    CONFIRMED,
    SIGNED;

    /** The cause as it is written outside this program. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
