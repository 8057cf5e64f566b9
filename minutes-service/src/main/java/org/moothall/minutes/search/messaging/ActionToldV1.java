package org.moothall.minutes.search.messaging;

import static java.util.Objects.requireNonNull;

import org.moothall.minutes.search.Told;

/** What the index needs of an action's state on the wire; other fields are ignored. */
record ActionToldV1(String actionId, String meetingId, String itemId, String owner, String text) {
    ActionToldV1 {
        requireNonNull(actionId, "actionId is missing");
        requireNonNull(meetingId, "meetingId is missing");
        requireNonNull(itemId, "itemId is missing");
        requireNonNull(owner, "owner is missing");
        requireNonNull(text, "text is missing");
    }

    Told told(long version) {
        return new Told.OfAction(meetingId, version, new Told.Task(actionId, itemId, owner, text));
    }
}
