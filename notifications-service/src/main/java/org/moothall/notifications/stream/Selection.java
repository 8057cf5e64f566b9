package org.moothall.notifications.stream;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which events somebody wants; an empty set wants all.
 *
 * @param owners whose topics are read; never empty
 * @param types full types
 * @param withheld full types that are not for whoever asks
 */
public record Selection(Set<EventOwner> owners, Set<String> types, Set<String> bodies, Set<String> withheld) {
    public Selection {
        owners = Collections.unmodifiableSet(EnumSet.copyOf(owners));
        types = Set.copyOf(types);
        bodies = Set.copyOf(bodies);
        withheld = Set.copyOf(withheld);
    }

    /** As it was asked for, by nobody in particular. */
    public Selection(Set<EventOwner> owners, Set<String> types, Set<String> bodies) {
        this(owners, types, bodies, Set.of());
    }

    Selection askedBy(Set<String> roles) {
        Set<String> notForThem = owners.stream()
                .flatMap(owner -> owner.withheldFrom(roles).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Selection(owners, types, bodies, notForThem);
    }

    /** Whether something was asked for by name that is not for whoever asks. */
    boolean namesWhatIsWithheld() {
        return types.stream().anyMatch(withheld::contains);
    }

    boolean wants(StreamedEvent event) {
        return owners.contains(event.owner())
                && !withheld.contains(event.type())
                && (types.isEmpty() || types.contains(event.type()))
                && (bodies.isEmpty() || event.bodies().stream().anyMatch(bodies::contains));
    }
}
