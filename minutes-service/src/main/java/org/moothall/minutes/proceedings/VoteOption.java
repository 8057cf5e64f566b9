package org.moothall.minutes.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a vote was given for, in the words of Popolo; absent is on the record and takes no part. */
public enum VoteOption {
    YES,
    NO,
    ABSTAIN,
    ABSENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VoteOption> ofWord(String word) {
        return Arrays.stream(values())
                .filter(option -> option.word().equals(word))
                .findFirst();
    }

    boolean takesPart() {
        return this != ABSENT;
    }
}
