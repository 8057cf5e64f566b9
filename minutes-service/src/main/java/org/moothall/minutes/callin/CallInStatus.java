package org.moothall.minutes.callin;

import java.util.Arrays;
import java.util.Optional;

/** How far a decision is from being carried out. */
public enum CallInStatus {
    OPEN("open-to-call-in"),
    EFFECTIVE("effective"),
    URGENT("urgent"),
    CALLED_IN("called-in"),
    TO_COUNCIL("to-council"),
    STANDS("stands"),
    REFERRED_BACK("referred-back");

    private final String word;

    CallInStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<CallInStatus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
