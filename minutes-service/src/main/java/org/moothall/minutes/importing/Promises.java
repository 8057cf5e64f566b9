package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "The Head of Parks agreed to send the plan", "The Clerk would circulate the figures": somebody takes something on. Not: what
 * was denied, imagined, asked, or had been agreed before; not what a body agrees, which is a decision; not facts about the future.
 */
final class Promises {

    private static final Pattern GIVEN =
            Pattern.compile("\\b(?:agreed|agrees|undertook|undertaken|offered|promised|pledged|volunteered|committed"
                    + "|g[ai]ve[ns]? (?:an |a |her |his )?(?:undertaking|commitment|assurance|promise)"
                    + "|took away an action|took an action)"
                    + "(?:,[^,.;:]{1,80},)?(?: (?:also|further|therefore|both|kindly|urgently|instead))?(?: to "
                    + "| that (?:he|she|they|s/he) (?:would|will) |: )(?:also |both |urgently |either )?(?=[a-z])");

    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:would|will|shall|should|(?:is|are) to)(?: (?:also|now|then|therefore|both|again|in turn"
                    + "|be asked to|be requested to|be instructed to))? (?=[a-z])");

    private static final Pattern WOULD = Pattern.compile(" (?:would|will) (?=[a-z])");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}");
    private static final int NEAR = 130;

    /** What promises more often than this in one breath is no sentence of minutes. */
    static final int MOST = 50;

    private Promises() {}

    static void find(Sentence sentence, List<Commitment> found, List<Sentence> possible) {
        String plain = sentence.passage().plain();
        Matcher given = in(GIVEN, sentence);
        for (int count = 0; count < MOST && given.find(); count++) {
            Subject subject = Subjects.before(plain, sentence.start(), given.start());
            if (!isDoer(subject) || !Deeds.isTask(plain, given.end())) {
                continue;
            }
            boolean told = switch (Context.of(sentence, clause(subject, given.start()))) {
                case PLAINLY, AGREED -> true;
                case BY_SOMEBODY -> subject.kind() == Subject.Kind.PRONOUN;
                case IMPERSONALLY, NOT_AT_ALL -> false;
            };
            if (told) {
                found.add(Commitment.by(sentence, subject, given.end()));
            }
        }
        Matcher future = in(FUTURE, sentence);
        for (int count = 0; count < MOST && future.find(); count++) {
            future(sentence, future, found, possible);
        }
    }

    private static void future(Sentence sentence, Matcher modal, List<Commitment> found, List<Sentence> possible) {
        String plain = sentence.passage().plain();
        Subject subject = Subjects.before(plain, sentence.start(), modal.start());
        if (!mayPromise(sentence, subject)) {
            return;
        }
        boolean should = modal.group().startsWith("should");
        boolean must = modal.group().contains(" to ") && Deeds.isDeliveryVerb(plain, modal.end());
        boolean delivery = must || Deeds.isDelivery(plain, modal.end(), sentence.end());
        switch (Context.of(sentence, subject.start())) {
            case AGREED -> {
                if (Deeds.isTask(plain, modal.end()) && !startsAtPromise(sentence, subject)) {
                    found.add(Commitment.by(sentence, subject, modal.end()));
                }
            }
            case PLAINLY, BY_SOMEBODY -> {
                if (delivery && !should) {
                    found.add(Commitment.by(sentence, subject, modal.end()));
                }
            }
            case IMPERSONALLY -> {
                if (delivery && !should) {
                    possible.add(sentence);
                }
            }
            case NOT_AT_ALL -> {}
        }
    }

    /** "agreed that she would …" has been found already, with the doer who agreed. */
    private static boolean startsAtPromise(Sentence sentence, Subject subject) {
        if (subject.kind() != Subject.Kind.PRONOUN) {
            return false;
        }
        int from = Math.max(sentence.start(), subject.start() - NEAR);
        Matcher given = in(GIVEN, sentence).region(from, sentence.end());
        while (given.find() && given.start() < subject.start()) {
            if (subject.start() < given.end()) {
                Subject doer = Subjects.before(sentence.passage().plain(), sentence.start(), given.start());
                return isDoer(doer);
            }
        }
        return false;
    }

    /** "The Director noted the concerns and would arrange a briefing" counts if the doer of the first verb is a person. */
    private static boolean mayPromise(Sentence sentence, Subject subject) {
        boolean elided = subject.kind() == Subject.Kind.ELIDED
                && !Owners.isBody(sentence, subject)
                && Owners.of(sentence, subject).name() != null;
        boolean agreed = isInitials(sentence.passage().plain(), subject)
                && Context.of(sentence, subject.start()) == Context.Said.AGREED;
        return elided || agreed || subject.kind() == Subject.Kind.PERSON || subject.kind() == Subject.Kind.PRONOUN;
    }

    /** "It was agreed that the Head of Parks would attend": what one person will do is no decision of the body. */
    static boolean isWhatWasAgreed(Sentence sentence, Matcher verdict) {
        String plain = sentence.passage().plain();
        int that = verdict.end(1) + " that ".length();
        if (!verdict.group(1).equals("agreed") || !plain.startsWith(" that ", verdict.end(1))) {
            return false;
        }
        Matcher would = WOULD.matcher(plain).region(that, Math.min(sentence.end(), that + NEAR));
        if (!would.find()) {
            return false;
        }
        Subject subject = Subjects.before(plain, that, would.start());
        boolean one = subject.kind() == Subject.Kind.PERSON || isInitials(plain, subject);
        return one && subject.start() - that <= 4 && Deeds.isTask(plain, would.end());
    }

    private static boolean isInitials(String plain, Subject subject) {
        return subject.kind() == Subject.Kind.OTHER
                && INITIALS.matcher(plain.substring(subject.start(), subject.end()))
                        .matches();
    }

    private static boolean isDoer(Subject subject) {
        return subject.isNamed() || subject.mustBeLookedUp();
    }

    private static int clause(Subject subject, int verb) {
        return subject.kind() == Subject.Kind.ELIDED || subject.kind() == Subject.Kind.NONE ? verb : subject.start();
    }

    static Matcher in(Pattern pattern, Sentence sentence) {
        return pattern.matcher(sentence.passage().plain())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
    }
}
