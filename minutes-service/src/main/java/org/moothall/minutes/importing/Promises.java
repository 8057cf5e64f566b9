package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "The Head of Parks agreed to send the plan", "The Clerk would circulate the figures": somebody takes something on. Not: what
 * was denied, imagined, asked, or had been agreed before; not what a body agrees, which is a decision; not facts about the future.
 */
final class Promises {

    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:(?:on|in) (?:a supplementary|being asked|answer|reply|response)(?: question)?(?: to [^,.;]{2,40}| from [^,.;]{2,40})? )?(?:agreed|agrees|undertook|undertaken|undertakes|offered|offers|promised|promises|pledged|volunteered|committed|consented|(?:was|were) able to promise|(?:was|were) willing and able"
                    + "|g[ai]ve[ns]? (?:an |a |her |his |their )?(?:undertaking|commitment|assurance|promise|word)"
                    + "|took away an action|took (?:on )?(?:an|the) action|accepted (?:an|the) action|accepted (?:a|the) request(?: from [^,.;]{2,40}| of [^,.;]{2,40})?|accepted (?:an|the|his|her|their) invitation(?: from [^,.;]{2,40}| of [^,.;]{2,40})?|repeated (?:his|her|their) (?:promise|offer|undertaking)|took it upon (?:him|her|them)sel(?:f|ves))"
                    + "(?:,[^,.;:]{1,80},)?(?: (?:also|further|therefore|both|kindly|urgently|instead))?(?: to "
                    + "| (?:that )?(?:he|she|they|s/he) (?:would|will) |: )(?:also |both |urgently |either )?(?=[a-z])");

    /** "Cabinet had on 13 January agreed to": of that day. */
    private static final Pattern HAD = Pattern.compile("\\bhad (?:on|in|at) [\\w' ]{2,40}?,? $");

    private static final Pattern FUTURE = Pattern.compile(
            "(?:(?<=\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I))'(?:d|ll)|\\b(?:could and would|would|will|shall|should|(?:is|are|was|were)(?: also| then| therefore| meanwhile| accordingly| thereupon| in the meantime| first)? (?:going )?to))(?:, (?:however|of course|therefore|nonetheless|nevertheless|in any event|in the meantime|meanwhile),)?(?: (?:also|now|then|therefore|both|again|in addition|in turn|in the meantime|in due course|shortly|meanwhile|nonetheless|nevertheless"
                    + "|be asked to|be requested to|be instructed to))? (?:be (?=[a-z]{3,}ing\\b))?(?=[a-z])");

    /** "The manager was happy to share the survey": a promise where the deed is one. */
    private static final Pattern WILLING = Pattern.compile(
            "\\b(?:was|were|would be|is|are) (?:also |very |more than |quite )?(?:happy|willing|content|glad|prepared) to (?=[a-z])");

    /** "happy to meet them": of whom the sentence before speaks, and it may have settled it. */
    private static final Pattern POINTS_BACK = Pattern.compile("\\w+ (?:it|them|him|her|this|that|these|those)\\b");

    /** What somebody says in answer that he would do, he promises whoever asked. */
    private static final Pattern ANSWER = Pattern.compile("In (?:answer|reply|response) to ");

    private static final Vocabulary OWN_GROUPS = Vocabulary.of("""
            officers directors managers heads team teams unit department directorate staff services""");

    /** "Public Health Consultant" is a post of the council's, and a Secretary without more the meeting's. */
    private static final Pattern OWN_POST = Pattern.compile(
            "^(?:[Tt]he )?(?:(?:Hon(?:orary|\\.)?|Assistant|Minutes?|Forum) )?Secretary$|\\p{Lu}\\p{Ll}+ (?:Consultant|Practitioner|Nurse)\\b");

    private static final int NEAR = 130;

    /** What promises more often than this in one breath is no sentence of minutes. */
    static final int MOST = 50;

    private Promises() {}

    static void find(Sentence sentence, List<Commitment> found, List<Sentence> possible) {
        String plain = sentence.passage().plain();
        Matcher given = sentence.matcher(GIVEN);
        for (int count = 0; count < MOST && given.find(); count++) {
            Subject subject = Subjects.before(plain, sentence.start(), given.start());
            boolean before = HAD.matcher(plain.substring(sentence.start(), given.start()))
                    .find();
            if (before || !isDoer(subject) || !Deeds.isTask(plain, given.end())) {
                continue;
            }
            boolean told = switch (Context.of(sentence, clause(subject, given.start()))) {
                case PLAINLY, AGREED -> true;
                case BY_SOMEBODY -> subject.kind() == Subject.Kind.PRONOUN;
                case IMPERSONALLY, NOT_AT_ALL -> false;
            };
            if (told && !Owners.isApplicant(sentence, subject)) {
                found.add(Commitment.by(sentence, subject, given.end()));
            }
        }
        willing(sentence, found);
        Matcher future = sentence.matcher(FUTURE);
        for (int count = 0; count < MOST && future.find(); count++) {
            future(sentence, future, found, possible);
        }
    }

    /** "was happy to share the survey": an offer, of what the meeting is to get or of a deed of one's own. */
    private static void willing(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher willing = sentence.matcher(WILLING);
        for (int count = 0; count < MOST && willing.find(); count++) {
            Subject subject = Subjects.before(plain, sentence.start(), willing.start());
            boolean elided = Owners.isElided(sentence, subject);
            boolean initials = InShort.isInitials(plain, subject);
            boolean named = elided
                    || initials
                    || subject.kind() == Subject.Kind.PERSON
                    || subject.kind() == Subject.Kind.PRONOUN;
            boolean told = switch (Context.of(sentence, clause(subject, willing.start()))) {
                case PLAINLY, AGREED, BY_SOMEBODY -> true;
                case IMPERSONALLY, NOT_AT_ALL -> false;
            };
            boolean own = subject.kind() == Subject.Kind.PRONOUN
                    && (Deeds.isDeliveryVerb(plain, willing.end()) || Deeds.isOffer(plain, willing.end()))
                    && !POINTS_BACK
                            .matcher(plain)
                            .region(willing.end(), sentence.end())
                            .lookingAt();
            boolean offered = (elided || initials || subject.kind() == Subject.Kind.PERSON)
                    && Deeds.isOffer(plain, willing.end());
            if (named && told && (own || offered || Deeds.isDelivery(plain, willing.end(), sentence.end()))) {
                found.add(Commitment.by(sentence, subject, willing.end()));
            }
        }
    }

    private static void future(Sentence sentence, Matcher modal, List<Commitment> found, List<Sentence> possible) {
        String plain = sentence.passage().plain();
        Subject subject = Subjects.before(plain, sentence.start(), modal.start());
        if (!mayPromise(sentence, subject)) {
            return;
        }
        boolean should = modal.group().startsWith("should");
        boolean goesOn = modal.group().endsWith(" be ");
        boolean deed = !goesOn && Deeds.isChore(plain, modal.end());
        boolean must = modal.group().contains(" to ")
                && (Deeds.isDeliveryVerb(plain, modal.end())
                        || plain.startsWith("attend ", modal.end())
                        || ((subject.kind() == Subject.Kind.PERSON
                                        || Owners.isElided(sentence, subject)
                                        || InShort.isCalled(sentence, subject)
                                        || InShort.isByFirstName(sentence, subject))
                                && Deeds.isChore(plain, modal.end())));
        boolean called = InShort.isCalled(sentence, subject) || InShort.isByName(sentence, subject);
        boolean friend = InShort.isByFirstName(sentence, subject) && Deeds.isOffer(plain, modal.end());
        boolean brief = InShort.isInitials(plain, subject) && modal.group().startsWith("would ");
        boolean chore = (modal.group().startsWith("will ") && deed && (called || friend)) || (brief && called && deed);
        boolean delivery = must
                || chore
                || (goesOn
                        ? Deeds.isDeliveryGoingOn(plain, modal.end(), sentence.end())
                        : Deeds.isDelivery(plain, modal.end(), sentence.end()));
        Context.Said said = Context.of(sentence, subject.start());
        switch (said) {
            case AGREED -> {
                if (Deeds.isTask(plain, modal.end()) && !startsAtPromise(sentence, subject)) {
                    found.add(Commitment.by(sentence, subject, modal.end()));
                }
            }
            case PLAINLY, BY_SOMEBODY -> {
                boolean answered = subject.kind() == Subject.Kind.PRONOUN
                        && isAnswer(sentence)
                        && Deeds.isDeliveryVerb(plain, modal.end());
                boolean announced = subject.kind() == Subject.Kind.ELIDED && plain.startsWith("attend ", modal.end());
                boolean own = deed && !announced && isOwnDeed(sentence, subject, said);
                if ((delivery || answered || own) && !should) {
                    found.add(Commitment.by(sentence, subject, modal.end()));
                }
            }
            case IMPERSONALLY -> {
                if (Deeds.isStrong(plain, modal.end()) && !should && isAnswer(sentence)) {
                    found.add(Commitment.by(sentence, subject, modal.end()));
                } else if (delivery && !should) {
                    possible.add(sentence);
                }
            }
            case NOT_AT_ALL -> {}
        }
    }

    /**
     * "The Director would amend the plan", "the Leader said that he would amend the plan": of one of the council's own a deed is a
     * task, whatever its verb. What somebody says of another, or of an outsider, may be a fact about the future.
     */
    private static boolean isOwnDeed(Sentence sentence, Subject subject, Context.Said said) {
        if (subject.kind() == Subject.Kind.PRONOUN) {
            String owner = Owners.of(sentence, subject).name();
            boolean they = sentence.passage().plain().startsWith("they", subject.start());
            return (said == Context.Said.BY_SOMEBODY || goesOnSpeaking(sentence, subject))
                    && !isOutsiders(owner)
                    && !(they && owner != null && !isSeveral(owner));
        }
        boolean elided = subject.kind() == Subject.Kind.ELIDED;
        if ((subject.kind() != Subject.Kind.PERSON && !elided) || said != Context.Said.PLAINLY) {
            return false;
        }
        String plain = sentence.passage().plain();
        String name = elided
                ? String.valueOf(Owners.of(sentence, subject).name())
                : plain.substring(subject.start(), subject.end());
        boolean incoming = name.startsWith("new ");
        return !isOutsiders(name)
                && !incoming
                && Stream.of(name.split(" ", -1))
                        .anyMatch(word -> Roles.isPerson(word) || OWN_GROUPS.has(Roles.bare(word)));
    }

    /** What one person says that they would do, he tells of others. */
    private static boolean isSeveral(String owner) {
        return owner.contains(" and ") || owner.endsWith("s") || owner.contains("Officers") || owner.contains("team");
    }

    private static boolean isOutsiders(@Nullable String name) {
        boolean ofPost = name != null && OWN_POST.matcher(name).find();
        return name != null && !ofPost && Stream.of(name.split(" ", -1)).anyMatch(Roles::isOutsider);
    }

    /** "The Chief Executive said that … He would write to the Ministry." */
    private static boolean goesOnSpeaking(Sentence sentence, Subject subject) {
        String plain = sentence.passage().plain();
        return subject.start() == sentence.start()
                && (plain.startsWith(" would ", subject.end()) || plain.startsWith(" will ", subject.end()))
                && Owners.of(sentence, subject).name() != null;
    }

    private static boolean isAnswer(Sentence sentence) {
        return ANSWER.matcher(sentence.passage().plain())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    /** "agreed that she would …" has been found already, with the doer who agreed. */
    private static boolean startsAtPromise(Sentence sentence, Subject subject) {
        if (subject.kind() != Subject.Kind.PRONOUN) {
            return false;
        }
        int from = Math.max(sentence.start(), subject.start() - NEAR);
        Matcher given = sentence.matcher(GIVEN).region(from, sentence.end());
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
        boolean elided = Owners.isElided(sentence, subject);
        boolean agreed = subject.kind() == Subject.Kind.OTHER
                && !InShort.isThing(sentence.passage().plain(), subject)
                && Context.of(sentence, subject.start()) == Context.Said.AGREED;
        return elided
                || agreed
                || InShort.isByName(sentence, subject)
                || InShort.isByFirstName(sentence, subject)
                || InShort.isCalled(sentence, subject)
                || subject.kind() == Subject.Kind.PERSON
                || subject.kind() == Subject.Kind.PRONOUN;
    }

    private static boolean isDoer(Subject subject) {
        return subject.isNamed() || subject.mustBeLookedUp();
    }

    private static int clause(Subject subject, int verb) {
        return subject.kind() == Subject.Kind.ELIDED || subject.kind() == Subject.Kind.NONE ? verb : subject.start();
    }
}
