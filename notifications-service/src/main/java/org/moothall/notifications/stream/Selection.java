package org.moothall.notifications.stream;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which events somebody wants; an empty set wants all.
 *
 * @param owners whose topics are read; never empty
 * @param types full types
 */
public record Selection(Set<EventOwner> owners, Set<String> types, Set<String> bodies) {
    public Selection {
        owners = Collections.unmodifiableSet(EnumSet.copyOf(owners));
        types = Set.copyOf(types);
        bodies = Set.copyOf(bodies);
    }

    boolean wants(StreamedEvent event) {
        return owners.contains(event.owner())
                && (types.isEmpty() || types.contains(event.type()))
                && (bodies.isEmpty() || event.bodies().stream().anyMatch(bodies::contains));
    }
}
