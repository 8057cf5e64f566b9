package org.moothall.minutes.numbering;

/** What takes the next number of a series. */
public enum Counting {
    /** Nothing does by itself: the clerk numbers by hand, or not at all. */
    NONE,
    /** Each item of the minutes. */
    ITEMS,
    /** Each meeting; its items are numbered under it, 3.1, 3.2. */
    MEETINGS
}
