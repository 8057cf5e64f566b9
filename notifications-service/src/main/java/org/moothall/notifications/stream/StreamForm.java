package org.moothall.notifications.stream;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be told, as it was written.
 *
 * @param from {@code now} or {@code start}; counts only without a token
 * @param token the id of the last event that was seen, as it was given out
 */
public record StreamForm(
        List<String> owners,
        List<String> types,
        List<String> bodies,
        @Nullable String from,
        @Nullable String token) {
    private static final String NOW = "now";
    private static final String START = "start";

    public StreamForm {
        owners = List.copyOf(owners);
        types = List.copyOf(types);
        bodies = List.copyOf(bodies);
    }

    boolean fromStart() {
        return START.equals(from);
    }

    List<StreamFault> faults() {
        List<StreamFault> faults = new ArrayList<>();
        owners.stream()
                .filter(word -> EventOwner.of(word).isEmpty())
                .forEach(word ->
                        faults.add(StreamFault.of(StreamFault.Kind.UNKNOWN_OWNER, "'" + word + "' is no owner")));
        types.stream().filter(text -> typeNamed(text).isEmpty()).forEach(text -> faults.add(unknown(text)));
        if (bodies.stream().anyMatch(String::isBlank)) {
            faults.add(StreamFault.of(StreamFault.Kind.INVALID_BODY, "must be the id of a body"));
        }
        if (from != null && !from.equals(NOW) && !from.equals(START)) {
            faults.add(StreamFault.of(StreamFault.Kind.INVALID_FROM, "must be 'now' or 'start'"));
        }
        return faults;
    }

    /** What is selected by a form without faults. Types alone name their owners; owners alone take all their types. */
    Selection selection() {
        Set<String> named = new HashSet<>();
        types.forEach(text -> typeNamed(text).ifPresent(named::add));
        return new Selection(ownersAsked(), named, Set.copyOf(bodies));
    }

    private Set<EventOwner> ownersAsked() {
        Set<EventOwner> asked = EnumSet.noneOf(EventOwner.class);
        owners.forEach(word -> EventOwner.of(word).ifPresent(asked::add));
        if (asked.isEmpty()) {
            types.forEach(text -> ownerOf(text).ifPresent(asked::add));
        }
        return asked.isEmpty() ? EventOwner.USUAL : asked;
    }

    /** The type of this name among those of the owners asked for, or of any owner where none is. */
    private Optional<String> typeNamed(String text) {
        return ownerOf(text)
                .filter(owner -> owners.isEmpty() || owners.contains(owner.word()))
                .flatMap(owner -> owner.typeOf(text));
    }

    private static Optional<EventOwner> ownerOf(String text) {
        return EnumSet.allOf(EventOwner.class).stream()
                .filter(owner -> owner.typeOf(text).isPresent())
                .findFirst();
    }

    private static StreamFault unknown(String text) {
        return StreamFault.of(
                StreamFault.Kind.UNKNOWN_EVENT,
                ownerOf(text).isPresent()
                        ? "'" + text + "' is no event of an owner that is asked for"
                        : "'" + text + "' is no event");
    }
}
