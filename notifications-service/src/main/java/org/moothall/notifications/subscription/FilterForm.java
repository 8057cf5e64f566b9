package org.moothall.notifications.subscription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody wants to be told of as it was written, before anybody has looked whether it can be told. */
public record FilterForm(List<String> bodies, List<String> events, List<String> keywords) {
    private static final int MAX_ENTRIES = 50;
    private static final int MAX_ID_LENGTH = 100;
    private static final int MIN_KEYWORD_LENGTH = 2;
    private static final int MAX_KEYWORD_LENGTH = 60;

    /** Reads the form, and finds every fault in it rather than the first. */
    Reading read() {
        List<FormFault> faults = new ArrayList<>();
        Set<String> ids = readBodies(faults);
        Set<EventName> names = readEvents(faults);
        Set<String> words = readKeywords(faults);
        return faults.isEmpty()
                ? new Reading.Clear(new Filter(ids, names, words))
                : new Reading.Faulty(List.copyOf(faults));
    }

    private Set<String> readBodies(List<FormFault> faults) {
        checkCount("filter.bodies", bodies, faults);
        boolean odd = bodies.stream().anyMatch(id -> id.isBlank() || id.length() > MAX_ID_LENGTH || hasControl(id));
        if (odd) {
            faults.add(new FormFault(
                    FormFault.Kind.INVALID_FILTER,
                    "filter.bodies",
                    "must be ids of bodies, each of 1 to " + MAX_ID_LENGTH + " characters"));
        }
        return new LinkedHashSet<>(bodies);
    }

    private Set<EventName> readEvents(List<FormFault> faults) {
        checkCount("filter.events", events, faults);
        Set<EventName> names = new LinkedHashSet<>();
        for (String event : events) {
            Optional<EventName> known = EventName.of(event);
            known.ifPresent(names::add);
            if (known.isEmpty()) {
                faults.add(new FormFault(
                        FormFault.Kind.UNKNOWN_EVENT, "filter.events", "must be some of " + EventName.words()));
                break;
            }
        }
        return names;
    }

    private Set<String> readKeywords(List<FormFault> faults) {
        checkCount("filter.keywords", keywords, faults);
        boolean odd = keywords.stream()
                .map(String::strip)
                .anyMatch(word ->
                        word.length() < MIN_KEYWORD_LENGTH || word.length() > MAX_KEYWORD_LENGTH || hasControl(word));
        if (odd) {
            faults.add(new FormFault(
                    FormFault.Kind.INVALID_FILTER,
                    "filter.keywords",
                    "must each have " + MIN_KEYWORD_LENGTH + " to " + MAX_KEYWORD_LENGTH
                            + " characters and no line break"));
        }
        return new LinkedHashSet<>(keywords);
    }

    private static void checkCount(String field, List<String> entries, List<FormFault> faults) {
        if (entries.size() > MAX_ENTRIES) {
            faults.add(new FormFault(
                    FormFault.Kind.INVALID_FILTER, field, "must not have more than " + MAX_ENTRIES + " entries"));
        }
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    /** What a form turned out to be. */
    sealed interface Reading {

        record Clear(Filter filter) implements Reading {}

        record Faulty(List<FormFault> faults) implements Reading {}
    }
}
