package org.moothall.minutes.attendance;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which meetings a member has to attend: any of the authority (Local Government Act 1972, s.85(1)), and a member of its
 * executive those of the executive besides (s.85(2A)).
 */
public enum Duty {
    AUTHORITY("authority"),
    EXECUTIVE("executive");

    private final String word;

    Duty(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The id of a member's clock for this duty. */
    public String clockOf(String memberId) {
        return word + "-" + memberId;
    }

    public static Optional<Duty> ofWord(String word) {
        return Arrays.stream(values()).filter(duty -> duty.word.equals(word)).findFirst();
    }
}
