package org.moothall.minutes.revision;

import java.util.Locale;

/** What may be found wrong with a record. */
public enum Flaw {
    /** The text is not the one that its digest was made of, or not in canonical form. */
    TEXT_CHANGED,
    /** Number, time, cause or previous digest beside the text are not those within it. */
    MARK_CHANGED,
    /** A revision is missing, out of place, or does not name the digest of the one before. */
    CHAIN_BROKEN,
    SIGNATURE_WRONG,
    /** Signed by a key that is not among the council's. */
    KEY_UNKNOWN,
    /** What the minutes show today is not what their newest revision says. */
    SHOWN_OTHERWISE,
    /** The document cannot be read at all. */
    UNREADABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
