package org.moothall.minutes.proceedings;

/** How somebody stood to an item: only who was present could move, second or vote. */
public enum Standing {
    PRESENT,
    /** Was at the meeting, and not in the room at that time: had left, or had yet to arrive. */
    GONE,
    /** Left the room for this item because of an interest. */
    WITHDRAWN,
    /** Sent apologies, or did not come. */
    AWAY,
    UNKNOWN,
    /** The name is that of more than one member, and no id tells which. */
    AMBIGUOUS;

    /** Whether the member was at the meeting, in the room or not. */
    boolean isOfTheMeeting() {
        return this == PRESENT || this == GONE || this == WITHDRAWN;
    }
}
