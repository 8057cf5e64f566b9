package org.moothall.minutes.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a clock stands on a day. */
public enum ClockStatus {
    RUNNING("running"),
    AT_RISK("at-risk"),
    PASSED("passed"),
    ENDED("ended");

    private final String word;

    ClockStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ClockStatus::word).toList();
    }

    public static Optional<ClockStatus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
