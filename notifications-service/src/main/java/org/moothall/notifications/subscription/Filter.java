package org.moothall.notifications.subscription;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a subscriber wants to be told of. An empty list does not restrict; lists that are given must all match. */
public record Filter(Set<String> bodies, Set<EventName> events, Set<String> keywords) {

    /** Lets everything through. */
    static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of());

    public Filter {
        bodies = sorted(bodies);
        events = events.isEmpty() ? Set.of() : Set.copyOf(events);
        keywords = sorted(keywords.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static Set<String> sorted(Iterable<String> words) {
        Set<String> sorted = new TreeSet<>();
        words.forEach(sorted::add);
        return Collections.unmodifiableSet(sorted);
    }

    boolean matches(Occasion occasion) {
        return (bodies.isEmpty() || bodies.contains(occasion.bodyId()))
                && (events.isEmpty() || events.contains(occasion.event()))
                && (keywords.isEmpty() || keywords.stream().anyMatch(occasion::mentions));
    }

    /** The same for every filter that lets the same events through. */
    String identity() {
        List<String> names = events.stream().map(EventName::word).sorted().toList();
        return bodies + "|" + names + "|" + keywords;
    }
}
