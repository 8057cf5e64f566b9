package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/**
 * Finds the doer of a verb by reading backwards from it: over adverbs and a phrase between commas, then over the words of
 * a name or title as far as they go.
 */
final class Subjects {

    private static final Vocabulary ADVERBS = Vocabulary.of("""
            also then therefore kindly further has have both duly accordingly now again subsequently jointly all
            each gladly readily himself herself themselves happily thereupon additionally and/or furthermore informally formally verbally
            finally helpfully still thereby hereby""");

    private static final Vocabulary PLACE = Vocabulary.of("""
            of for and & the""");

    private static final Vocabulary INTERPOSED = Vocabulary.of("""
            in on at with for after as when while by if who subject
            together through from asked""");

    private static final Vocabulary DISSENT = Vocabulary.of("dissenting abstaining");

    private static final Vocabulary TITLES =
            Vocabulary.of("councillor cllr alderman mr mrs ms miss dr professor sir dame lord lady rev");

    private Subjects() {}

    static Subject before(String plain, int floor, int verb) {
        Words words = Words.before(plain, floor, verb);
        int i = 0;
        while (words.has(i) && ADVERBS.has(words.at(i)) && i < 4) {
            i++;
        }
        for (int phrases = 0; phrases < 2 && words.endsWith(i, ','); phrases++) {
            i = overInterposed(words, i);
        }
        Subject ofPlace = words.endsWith(i, ',') ? withPlace(words, i) : null;
        if (ofPlace != null) {
            return ofPlace;
        }
        String word = words.at(i);
        String bare = Roles.bare(word);
        if (word.isEmpty()
                || bare.equals("and")
                || bare.equals("but")
                || word.equals("&")
                || (i > 0 && word.endsWith(":"))) {
            boolean elided = bare.equals("and") || bare.equals("but");
            return new Subject(elided ? Subject.Kind.ELIDED : Subject.Kind.NONE, verb, verb);
        }
        if (bare.equals("who") || bare.equals("which")) {
            boolean kind =
                    words.has(i + 1) && Character.isLowerCase(words.at(i + 1).codePointAt(0));
            return kind && !words.endsWith(i + 1, ',') // "staff who would transfer": which staff they are
                    ? Subject.none(verb)
                    : before(plain, floor, words.start(i), 1);
        }
        if (Roles.isPronoun(word)) {
            return new Subject(Subject.Kind.PRONOUN, words.start(i), words.end(i));
        }
        return Appellation.endingAt(words, i);
    }

    /** "The Head of Service, Integration Joint Board Support, would": a post, and behind a comma what it is of. */
    private static @Nullable Subject withPlace(Words words, int from) {
        int i = from;
        while (words.has(i) && i < from + 9 && !(i > from && words.endsWith(i, ','))) {
            boolean capital = Character.isUpperCase(words.at(i).codePointAt(0));
            if (!capital && !PLACE.has(words.at(i))) {
                return null;
            }
            i++;
        }
        if (!words.has(i) || !words.endsWith(i, ',')) {
            return null;
        }
        Subject post = Appellation.endingAt(words.from(i), 0);
        return post.kind() == Subject.Kind.PERSON
                ? new Subject(Subject.Kind.PERSON, post.start(), words.end(from) - 1)
                : null;
    }

    /** ", who agreed to …": the doer is what stands before the comma. */
    private static Subject before(String plain, int floor, int at, int commas) {
        int end = at;
        while (end > floor && (plain.charAt(end - 1) == ' ' || (commas > 0 && plain.charAt(end - 1) == ','))) {
            end--;
        }
        return Appellation.endingAt(Words.before(plain, floor, end), 0);
    }

    /** "The Director, in answer to a question, agreed": what stands between the commas is not the doer. */
    private static int overInterposed(Words words, int from) {
        for (int i = from; words.has(i) && i < from + 20; i++) {
            if (words.endsWith(i + 1, ',')) {
                boolean moved = words.at(i).equals("seconded")
                        && i > 0
                        && words.at(i - 1).equals("by");
                boolean dissent = DISSENT.has(Roles.bare(words.at(from)));
                boolean apposition = words.at(i).equals("the") && isTitled(words, i + 1) && !isOutsider(words, from, i);
                boolean doing = words.at(i).endsWith("ing"); // ", replying to Councillor Orr,"
                return moved || dissent || apposition || doing || INTERPOSED.has(words.at(i)) ? i + 1 : from;
            }
        }
        return from;
    }

    /** "Councillor Rowan Oak": a name of up to three words with its title. */
    private static boolean isTitled(Words words, int last) {
        for (int i = last + 1; words.has(i) && i <= last + 3; i++) {
            if (TITLES.has(Roles.bare(words.at(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "Mr Oak, the applicant, said": what it is that he is. */
    private static boolean isOutsider(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Roles.isOutsider(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
