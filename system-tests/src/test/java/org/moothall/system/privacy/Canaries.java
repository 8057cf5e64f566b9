package org.moothall.system.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the canaries of one history. No other has the same ones, so that nothing of an earlier run is taken for this one's. */
public final class Canaries {

    private final Map<String, Canary> all = new ConcurrentHashMap<>();

    /** A word for something that nobody may meet anywhere, until it is published. */
    public Canary secret(String what) {
        return keep(word(), what, _ -> false);
    }

    /** A word for somebody's address, which may be met in letters to it. */
    public Canary own(String what) {
        String word = word();
        return keep(
                word,
                what,
                text -> text.place() == Place.LETTER && text.detail().contains(word));
    }

    /** A word in a record that somebody else put on a topic of ours; it may stay in that record, and be met nowhere else. */
    public Canary foreign(String what) {
        return keep(word(), what, text -> text.place() == Place.DEAD_LETTER_BODY);
    }

    private String word() {
        return Searchlight.MARK + UUID.randomUUID().toString().replace("-", "").substring(0, Searchlight.DIGITS);
    }

    /** A word for something that is public from the start. */
    public Canary open(String what) {
        Canary canary = secret(what);
        publish(List.of(canary));
        return canary;
    }

    /** A secret that the platform made up, such as a token. */
    public Canary given(String secret, String what, Predicate<Text> exception) {
        return keep(secret, what, exception);
    }

    private Canary keep(String word, String what, Predicate<Text> exception) {
        Canary canary = new Canary(word, what, exception);
        return all.merge(canary.key(), canary, (known, _) -> known);
    }

    /** To be called before the request that makes them public. The platform's clock ticks in milliseconds. */
    void publish(Collection<Canary> canaries) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        canaries.forEach(canary -> canary.publish(now));
    }

    /** What was met where it must not be. */
    public List<String> wronglyIn(Stream<Text> texts) {
        Searchlight searchlight = new Searchlight(all.keySet());
        return texts.flatMap(text -> searchlight.wordsIn(text).stream()
                        .map(all::get)
                        .filter(canary -> canary != null && !canary.mayBeIn(text))
                        .map(canary -> "%s (%s) in %s %s: %s"
                                .formatted(
                                        canary.what(),
                                        canary,
                                        text.place(),
                                        text.detail(),
                                        Searchlight.around(text.content(), canary.key()))))
                .distinct()
                .toList();
    }

    /** Where any of them was met, rightly or wrongly. */
    public Set<Place> metIn(Stream<Text> texts) {
        Searchlight searchlight = new Searchlight(all.keySet());
        return texts.filter(text -> searchlight.wordsIn(text).stream().anyMatch(all::containsKey))
                .map(Text::place)
                .collect(Collectors.toSet());
    }

    public int size() {
        return all.size();
    }
}
