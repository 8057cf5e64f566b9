package org.moothall.minutes.officer;

import java.util.Arrays;
import java.util.Optional;

/** The effects by which a decision under a general authority has to be recorded (SI 2014/2095, regulation 7(2)(b)). */
public enum Effect {
    PERMISSION("permission-or-licence"),
    RIGHTS("rights-of-an-individual"),
    SPENDING("contract-or-expenditure");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Effect> ofWord(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word.equals(word))
                .findFirst();
    }
}
