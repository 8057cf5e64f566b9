package org.moothall.minutes.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a vote was taken: by name, with a value for each member, or by a show of hands that was counted. */
public enum VoteMethod {
    NAMED,
    SHOW_OF_HANDS;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VoteMethod> ofWord(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }
}
