package org.moothall.meetings.pack;

/** Why a paper is named in a pack and not bound into it. */
public enum Omission {
    /** It is a Word file, a table or a picture, which has no pages to be bound. */
    NOT_A_PDF,
    /** It cannot be opened without a password, or may not be copied from. */
    LOCKED,
    /** It cannot be read. */
    DAMAGED,
    /** It has more pages, or unpacks to more, than a pack takes. */
    TOO_LARGE
}
