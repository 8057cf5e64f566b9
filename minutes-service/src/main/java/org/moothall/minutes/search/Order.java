package org.moothall.minutes.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What comes first: the best match, or the latest meeting. */
public enum Order {
    RELEVANCE,
    DATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Order::word).toList();
    }
}
