package org.moothall.minutes.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member did who had declared an interest in an item. */
public enum Conduct {
    STAYED,
    SPOKE,
    LEFT,
    SPOKE_AND_LEFT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Conduct> ofWord(String word) {
        return Arrays.stream(values())
                .filter(conduct -> conduct.word().equals(word))
                .findFirst();
    }

    /** Whether the member was out of the room for the decision. */
    public boolean isWithdrawal() {
        return this == LEFT || this == SPOKE_AND_LEFT;
    }
}
