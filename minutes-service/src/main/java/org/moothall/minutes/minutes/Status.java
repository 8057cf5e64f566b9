package org.moothall.minutes.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four stages of minutes by name, in their order. */
public enum Status {
    DRAFT,
    CIRCULATED,
    APPROVED,
    PUBLISHED;

    /** The status as it is written outside this program. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
