package org.moothall.minutes.callin;

import java.util.Arrays;
import java.util.Optional;

/** What a review came to. */
public enum CallInResult {
    STANDS("stands", CallInStatus.STANDS),
    REFERRED_BACK("referred-back", CallInStatus.REFERRED_BACK),
    TO_COUNCIL("to-council", CallInStatus.TO_COUNCIL);

    private final String word;
    private final CallInStatus status;

    CallInResult(String word, CallInStatus status) {
        this.word = word;
        this.status = status;
    }

    public String word() {
        return word;
    }

    CallInStatus status() {
        return status;
    }

    public static Optional<CallInResult> ofWord(String word) {
        return Arrays.stream(values())
                .filter(result -> result.word.equals(word))
                .findFirst();
    }
}
