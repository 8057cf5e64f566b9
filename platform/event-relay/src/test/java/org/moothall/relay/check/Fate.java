package org.moothall.relay.check;

/** What became of an event that did not arrive where it should. */
public enum Fate {
    /** It waits in its aggregate's document, and a relay can still send it. */
    STILL_PENDING,
    /** It is on the log, and a copy does not show it. */
    NOT_PROJECTED,
    /** It is neither in its document nor on the log: lost. */
    GONE
}
