package org.moothall.minutes.importing;

import java.util.Locale;

/** Something that a person should look at before the proposal is taken over. */
public record Warning(Code code, String message, String where) {

    public enum Code {
        MISSING_TITLE,
        MISSING_MINUTES_LABEL,
        SEVERAL_ITEMS,
        OWNER_UNNAMED,
        AMBIGUOUS_OWNER,
        POSSIBLE_ACTION,
        POSSIBLE_DECISION,
        UNREAD_STRUCTURE,
        TRUNCATED,
        SUSPICIOUS_CHARACTERS,
        ENCODING,
        EMPTY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
