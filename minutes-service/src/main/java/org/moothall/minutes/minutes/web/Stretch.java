package org.moothall.minutes.minutes.web;

import java.util.List;

/** A stretch of two lists that began as one: what was there, and what each side made of it. */
record Stretch<T>(Change change, List<T> base, List<T> theirs, List<T> mine) {

    /** Whose change it is; of a conflict a person decides what is to stand there. */
    enum Change {
        NONE,
        THEIRS,
        MINE,
        BOTH,
        CONFLICT
    }

    /** One of the two that changed the base. */
    enum Side {
        THEIRS,
        MINE
    }

    static <T> Stretch<T> of(List<T> base, List<T> theirs, List<T> mine) {
        return new Stretch<>(change(base, theirs, mine), base, theirs, mine);
    }

    List<T> of(Side side) {
        return side == Side.THEIRS ? theirs : mine;
    }

    /** Whether what that side has there is what is to stand there. */
    boolean takesFrom(Side side) {
        return switch (change) {
            case NONE, BOTH -> true;
            case THEIRS -> side == Side.THEIRS;
            case MINE -> side == Side.MINE;
            case CONFLICT -> false;
        };
    }

    private static <T> Change change(List<T> base, List<T> theirs, List<T> mine) {
        if (theirs.equals(mine)) {
            return theirs.equals(base) ? Change.NONE : Change.BOTH;
        }
        if (mine.equals(base)) {
            return Change.THEIRS;
        }
        return theirs.equals(base) ? Change.MINE : Change.CONFLICT;
    }
}
