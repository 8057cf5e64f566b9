package org.moothall.minutes.importing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where a sentence tells its verdict that is known to tell of a decision: the second reader says so, and which, and no rule
 * found one. What the rules know to be of another day, of another body, denied, moved or quoted is none (ADR 0072).
 */
final class LikelyVerdict {
    private static final Pattern WORD = Pattern.compile("(?i)\\b("
            + VerdictForms.WORDS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")\\b");

    /** "The comment was noted": while it was talked of. */
    private static final Pattern OF_TALK = Pattern.compile(
            "(?i)\\b(?:comments?|points?|remarks?|concerns?|questions?|views?|observations?) (?:was|were|is|are)(?: \\w+ly)? $");

    /** "212 responses were received": by whoever asked for them. */
    private static final Pattern OF_LETTERS = Pattern.compile(
            "(?i)\\b(?:objections?|representations?|comments?|responses?|repl(?:y|ies)|letters?|e-?mails?|complaints?|nominations?|applications?)(?: (?:was|were|had been))? $");

    /** "The problem was resolved": it went away. */
    private static final Pattern OF_TROUBLE = Pattern.compile(
            "(?i)\\b(?:problems?|issues?|disputes?|complaints?|difficult(?:y|ies)|faults?|quer(?:y|ies)) (?:was|were|is|are)(?: \\w+ly)? $");

    /** "which was agreed to be a heritage asset", "agreed by several Members that …": what somebody thinks of it. */
    private static final Pattern OF_A_VIEW =
            Pattern.compile(" to be an?\\b| by (?:several|some|many|most|a number of)\\b");

    /** "Draft until approved", "the supper, where it was unanimously agreed that the pies were good". */
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:(?:until|till|unless|once|if|when)|where it was(?: \\w+ly)?) $");

    /** A community, parish or town council, as short minutes call it. */
    private static final Pattern OF_COUNCIL = Pattern.compile("[CPT]C");

    /** "None received." */
    private static final Pattern NONE = Pattern.compile("(?i)^(?:none|nil|nothing)(?: (?:was|were|had been))? $");

    /** "The mover agreed to amend his motion." */
    private static final Pattern MOVER = Pattern.compile("(?i)\\b(?:mover|proposer|seconder)s? $");

    /** What a vote came to is told in words that the rules know; "lost for words" and "carried out" are of none. */
    private static final Set<Verdict> OF_VOTES = EnumSet.of(Verdict.CARRIED, Verdict.LOST, Verdict.FELL);

    /** More words of verdicts no sentence has. */
    private static final int MOST = 20;

    /** A longer sentence is none. */
    private static final int LONGEST = 1_500;

    private LikelyVerdict() {}

    /**
     * The verdict, if its word stands in the sentence.
     *
     * @param label which it most likely is, as a label says it: {@code "resolved"}, {@code "carried amendment"}
     */
    static Optional<Outcome> in(Sentence sentence, String label) {
        if (sentence.end() - sentence.start() > LONGEST
                || Tense.isOver(sentence)
                || Tense.isOpen(sentence)
                || OtherBodies.areToldOf(sentence)
                || OtherBodies.areListed(sentence)) {
            return Optional.empty();
        }
        String[] words = label.toUpperCase(Locale.ROOT).split(" ", -1);
        Verdict verdict = Verdict.valueOf(words[0]);
        FoundDecision.Subject on = words.length == 1 ? null : FoundDecision.Subject.valueOf(words[1]);
        if (OF_VOTES.contains(verdict)) {
            return Optional.empty();
        }
        Matcher word = sentence.matcher(WORD);
        for (int count = 0; count < MOST && word.find(); count++) {
            if (VerdictForms.WORDS.get(word.group().toLowerCase(Locale.ROOT)) == verdict
                    && !isOfOther(sentence, word)
                    && !isBehind(
                            switch (verdict) {
                                case NOTED -> OF_TALK;
                                case RECEIVED -> OF_LETTERS;
                                default -> OF_TROUBLE;
                            },
                            sentence,
                            word)
                    && !isBehind(UNTIL, sentence, word)
                    && !isBehind(NONE, sentence, word)
                    && !OF_A_VIEW
                            .matcher(sentence.passage().plain())
                            .region(word.end(), sentence.end())
                            .lookingAt()
                    && (verdict == Verdict.WITHDRAWN
                            || on == FoundDecision.Subject.AMENDMENT
                            || !isBySomebody(sentence, word))) {
                return Optional.of(new Outcome(verdict, on, word.start(), Certainty.DOUBTED));
            }
        }
        return Optional.empty();
    }

    private static boolean isBehind(Pattern words, Sentence sentence, Matcher word) {
        return words.matcher(sentence.passage().plain().substring(sentence.start(), word.start()))
                .find();
    }

    /** "The Director noted the comments": what one person does is no decision, but for what was moved and is withdrawn or accepted. */
    private static boolean isBySomebody(Sentence sentence, Matcher word) {
        String plain = sentence.passage().plain();
        Subject doer = Subjects.before(plain, sentence.start(), word.start());
        return doer.kind() == Subject.Kind.PERSON
                || doer.kind() == Subject.Kind.PRONOUN
                || isByInitials(plain, doer, word)
                || Verdicts.areSome(sentence, doer)
                || isBehind(MOVER, sentence, word);
    }

    /** "GS agreed that the rates were low"; "The CC agreed" is the council's. */
    private static boolean isByInitials(String plain, Subject doer, Matcher word) {
        return InShort.isInitials(plain, doer)
                && doer.end() + 1 == word.start()
                && Character.isLowerCase(plain.charAt(word.start()))
                && !OF_COUNCIL.matcher(plain).region(doer.start(), doer.end()).matches();
    }

    private static boolean isOfOther(Sentence sentence, Matcher word) {
        String plain = sentence.passage().plain();
        return Tense.isDenied(plain, sentence.start(), word.start())
                || Tense.isDated(plain, word.end(), sentence.end())
                || Motions.governs(sentence, word.start())
                || Quotation.isInside(sentence.passage(), word.start());
    }
}
