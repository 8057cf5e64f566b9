package org.moothall.relay.projection;

/** How far the rebuild of a projection is. */
public enum RebuildState {
    /** Nothing is under way: never was, or the last rebuild is done. */
    LIVE,
    /** A new copy is being filled from the first event on; the live one is as it was. */
    BUILDING,
    /** The new copy is live, and what went to the old one in the moment of the switch is being read into it. */
    CATCHING_UP,
    /** The last rebuild broke off before the switch; the live copy is as it was. */
    FAILED
}
