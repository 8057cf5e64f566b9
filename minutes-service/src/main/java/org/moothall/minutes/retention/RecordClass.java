package org.moothall.minutes.retention;

import java.util.Arrays;
import java.util.Optional;

/** The classes of what is kept of a meeting, each with the law that says for how long. */
public enum RecordClass {
    MINUTES("minutes", "Local Government Act 1972, s.100C(1)"),
    AGENDA("agenda", "Local Government Act 1972, s.100C(1)"),
    REPORT("report", "Local Government Act 1972, s.100C(1)"),
    BACKGROUND_PAPER("background-paper", "Local Government Act 1972, s.100D(2)");

    private final String word;
    private final String source;

    RecordClass(String word, String source) {
        this.word = word;
        this.source = source;
    }

    public String word() {
        return word;
    }

    public String source() {
        return source;
    }

    public static Optional<RecordClass> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
