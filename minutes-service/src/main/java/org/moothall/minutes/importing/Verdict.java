package org.moothall.minutes.importing;

import java.util.Locale;

/** The outcomes that minutes record, under one name each. */
public enum Verdict {
    RESOLVED,
    RECOMMENDED,
    RECEIVED,
    AGREED,
    APPROVED,
    NOTED,
    CARRIED,
    LOST,
    DEFERRED,
    REFERRED,
    REFUSED,
    WITHDRAWN,
    FELL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
