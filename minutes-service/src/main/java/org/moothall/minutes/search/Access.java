package org.moothall.minutes.search;

import java.util.Locale;

/** Who may read what was found: anybody, or only the entitled, since it is a draft or exempt. */
public enum Access {
    PUBLIC,
    DRAFT,
    EXEMPT;

    /** The name in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
