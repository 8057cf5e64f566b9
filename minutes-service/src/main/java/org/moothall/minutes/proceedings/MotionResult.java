package org.moothall.minutes.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a motion. Of one that was withdrawn, deferred or referred no vote was taken. */
public enum MotionResult {
    CARRIED,
    LOST,
    FELL,
    WITHDRAWN,
    DEFERRED,
    REFERRED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MotionResult> ofWord(String word) {
        return Arrays.stream(values())
                .filter(result -> result.word().equals(word))
                .findFirst();
    }

    /** Whether the body decided on the motion itself. */
    boolean isDecided() {
        return this == CARRIED || this == LOST;
    }
}
