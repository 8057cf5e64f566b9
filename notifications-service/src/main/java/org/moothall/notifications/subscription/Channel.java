package org.moothall.notifications.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a notice reaches a subscriber. */
public enum Channel {
    EMAIL,
    WEBHOOK;

    /** The name in the API and in events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Channel::word).toList();
    }
}
