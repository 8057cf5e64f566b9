package org.moothall.system.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A word that stands for something private, and where it may be met all the same. */
public final class Canary {

    /** Where the public reads what was published. What is public has no business in a log or a metric either. */
    private static final Set<Place> PUBLIC =
            Set.of(Place.TOPIC, Place.WEBHOOK, Place.LETTER, Place.FEED, Place.PUBLIC_API);

    private final String word;
    private final String what;
    private final Predicate<Text> exception;
    private volatile @Nullable Instant publicSince;

    Canary(String word, String what, Predicate<Text> exception) {
        this.word = word;
        this.what = what;
        this.exception = exception;
    }

    /** From now on everybody may read it; what speaks as of a time before this still must not. */
    void publish(Instant now) {
        if (publicSince == null) {
            publicSince = now;
        }
    }

    boolean mayBeIn(Text text) {
        Instant since = publicSince;
        boolean open = since != null
                && PUBLIC.contains(text.place())
                && (text.time() == null || !text.time().isBefore(since));
        return open || exception.test(text);
    }

    /** As it is looked for: in lower case. */
    String key() {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word;
    }

    String what() {
        return what;
    }
}
