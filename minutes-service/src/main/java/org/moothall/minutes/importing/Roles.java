package org.moothall.minutes.importing;

import java.util.Locale;

/** The words by which minutes call people and bodies. They name a council's posts in general, no council's in particular. */
final class Roles {

    private static final Vocabulary PERSONS = Vocabulary.in("persons");
    private static final Vocabulary GROUPS = Vocabulary.in("groups");
    private static final Vocabulary BODIES = Vocabulary.in("bodies");
    private static final Vocabulary OUTSIDERS = Vocabulary.in("outsiders");

    private static final Vocabulary PRONOUNS = Vocabulary.of("""
            he she they i we""");

    private Roles() {}

    static boolean isPerson(String word) {
        return PERSONS.has(bare(word)) || isBilingual(word);
    }

    /** "Clerc/Clerk". */
    private static boolean isBilingual(String word) {
        int slash = word.indexOf('/');
        return slash > 0 && PERSONS.has(bare(word.substring(0, slash))) && PERSONS.has(bare(word.substring(slash + 1)));
    }

    static boolean isOwner(String word) {
        return isPerson(word) || GROUPS.has(bare(word));
    }

    /** Whether several are called so, of whom nobody is "she". */
    static boolean isGroup(String word) {
        return GROUPS.has(bare(word));
    }

    static boolean isBody(String word) {
        return BODIES.has(bare(word));
    }

    /** Whether somebody called so is likely not the council's own. */
    static boolean isOutsider(String word) {
        return OUTSIDERS.has(bare(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.has(bare(word));
    }

    /** Small, without the punctuation and the genitive around it. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        String core = word.substring(from, to).toLowerCase(Locale.ROOT);
        return core.endsWith("'s") ? core.substring(0, core.length() - 2) : core;
    }
}
