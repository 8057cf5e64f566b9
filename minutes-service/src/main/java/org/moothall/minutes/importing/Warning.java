package org.moothall.minutes.importing;

import java.util.Locale;

/** Something that a person should look at before the proposal is taken over. */
public record Warning(Code code, String message, String where) {

    public enum Code {
        MISSING_TITLE,
        MISSING_MINUTES_LABEL,
        SEVERAL_ITEMS,
        /** An item of whole minutes that the meeting's agenda does not have. */
        UNMATCHED_ITEM,
        OWNER_UNNAMED,
        AMBIGUOUS_OWNER,
        POSSIBLE_ACTION,
        POSSIBLE_DECISION,
        /** The names of a vote, its figures and its result do not agree. */
        VOTE_COUNTS,
        /** Somebody who moved or voted is nobody whom the attendance has in the room, or could be two. */
        UNMATCHED_NAME,
        /** Something of a motion or vote that a person has to record. */
        MOTION_NOT_RECORDED,
        /** How many abstained is not on the page, and the minutes cannot leave it open. */
        ABSTENTIONS_NOT_SAID,
        /** A table without a caption, which the minutes must have. */
        UNNAMED_TABLE,
        UNREAD_STRUCTURE,
        TRUNCATED,
        SUSPICIOUS_CHARACTERS,
        ENCODING,
        /** Scripts, handlers and embedded objects, which were left out. */
        ACTIVE_CONTENT,
        /** Words that were struck out with changes being tracked, and left out. */
        TRACKED_CHANGES,
        /** Words that the page hides, and that are kept. */
        HIDDEN_TEXT,
        /** Comments in the margin, which are no part of the page and were left out. */
        COMMENTS,
        /** Pictures or whole pages that may have words in them. */
        PICTURES,
        EMPTY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
