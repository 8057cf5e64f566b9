package org.moothall.notifications.stream;

import java.util.Set;

/**
 * An event as it goes out: written once, however many read it.
 *
 * @param bodies the bodies that it is about: one, none, or the several that a member belongs to
 * @param json the CloudEvent in its structured JSON format
 */
public record StreamedEvent(EventOwner owner, String type, Set<String> bodies, String json) {
    public StreamedEvent {
        bodies = Set.copyOf(bodies);
    }

    @Override
    public String toString() {
        return "StreamedEvent[" + type + " " + json.length() + " characters]";
    }
}
