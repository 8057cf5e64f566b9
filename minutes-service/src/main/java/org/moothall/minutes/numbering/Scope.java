package org.moothall.minutes.numbering;

/** Within what a minute number is there once, and after what the council begins to count anew. */
public enum Scope {
    BODY,
    YEAR,
    MEETING
}
