package org.moothall.minutes.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What it takes to carry a motion. "All questions coming or arising before a local authority shall be decided by a
 * majority of the members present and voting" (Local Government Act 1972, Schedule 12, paragraph 39); some need two
 * thirds of those voting, as the title of honorary alderman does (section 249). Who abstains does not vote.
 */
public enum Majority {
    SIMPLE,
    TWO_THIRDS;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Majority> ofWord(String word) {
        return Arrays.stream(values())
                .filter(majority -> majority.word().equals(word))
                .findFirst();
    }

    boolean isReached(long yes, long no) {
        return switch (this) {
            case SIMPLE -> yes > no;
            case TWO_THIRDS -> yes > 0 && 3 * yes >= 2 * (yes + no);
        };
    }
}
