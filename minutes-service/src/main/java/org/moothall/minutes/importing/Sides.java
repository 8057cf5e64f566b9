package org.moothall.minutes.importing;

import java.util.Locale;
import org.moothall.minutes.proceedings.VoteOption;

/** The words for the sides of a vote. */
final class Sides {
    private static final String YES =
            "in favou?r|for|ayes?|yes|o blaid|dros(?= y (?:gwelliant|cynnig|cynigiad)\\b)|ar son|supporting";
    private static final String NO = "against|noes|nays?|no|opposed|opposing|yn erbyn|in aghaidh|i gcoinne";
    private static final String ABSTAIN =
            "abstentions?|abstain(?:ed|ing|s|ers)?|abst?\\b\\.?|(?:yn )?ymatal(?:iadau|iodd)?|staon(?:adh)?|not voting(?: either way)?|no vote(?! (?:against|for|was)\\b)|did not vote|declin(?:ed|ing) to vote";

    /** Any of them without a group, for use in a pattern that ignores case. */
    static final String ANY = YES + "|" + ABSTAIN + "|" + NO;

    /** The same as a group. */
    static final String WORD = "(" + ANY + ")";

    private Sides() {}

    /** "Against" below the names of another side is nobody's name. */
    static boolean isOne(String word) {
        return word.toLowerCase(Locale.ROOT).matches(ANY + "|unanimous(?:ly)?");
    }

    static VoteOption of(String word) {
        String side = word.toLowerCase(Locale.ROOT);
        if (side.matches(YES + "|dros")) {
            return VoteOption.YES;
        }
        return side.matches(NO) ? VoteOption.NO : VoteOption.ABSTAIN;
    }
}
