package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads by its grammar alone, whatever its verb is, who is to do what in a sentence that is known to tell of a task: the second
 * reader says so, and no rule found one. Of any other sentence it would find tasks where there are none.
 */
final class LikelyTasks {

    private static final String ADVERB =
            "(?:(?:also|then|now|therefore|further|both|again|first|instead|together|each|all|kindly|however|meanwhile|meantime|still|if possible|in the meantime|in due course|be (?:asked|requested) to) )?";

    /** "agreed to". */
    private static final Pattern PROMISED = Pattern.compile(
            "\\b(?:agree[sd]?|undertook|undertakes?|offer(?:s|ed)|promise[sd]|volunteer(?:s|ed)|pledge[sd]|commit(?:s|ted)|accept(?:s|ed)|propose[sd]|hope[sd]|plan(?:s|ned)|intend(?:s|ed)|(?:was|were|is|are) (?:happy|willing|content|glad|prepared|going|due)) to "
                    + ADVERB + "(?=[a-z])");

    /** "was asked to". */
    private static final Pattern ASKED = Pattern.compile("\\b(?:be|is|are|was|were|been) " + ADVERB
            + "(?:asked|requested|instructed|invited|tasked|directed|required|told|reminded|urged|encouraged|advised|left|expected|charged) to "
            + ADVERB + "(?=[a-z])");

    private static final Pattern WILL = Pattern.compile(
            "(?:\\b(?:will|would|shall|should|must|could|can|needs? to|needed to|ha(?:s|ve|d) to|(?:is|are|was|were) to)|(?<=\\p{L})'(?:ll|d)) "
                    + ADVERB
                    + "(?!have (?:been|had|\\p{L}+ed)\\b|not\\b|like\\b|agree to\\b|be (?!\\p{Ll}+ing\\b|in (?:touch|contact)\\b))(?=[a-z])");

    private static final List<Pattern> OWED = List.of(PROMISED, ASKED, WILL);

    /** "asked the Clerk to". */
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?i:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|instruct(?:s|ed|ing)?|invite[sd]?|inviting|task(?:s|ed)?|direct(?:s|ed)?|require[sd]?|urge[sd]?|remind(?:s|ed)?|call(?:s|ed)? (?:up)?on|told) (?:that )?(?=[^.;:]{2,110}? to [a-z])");

    private static final Pattern TO = Pattern.compile(
            "(?:^|[ :-])to " + ADVERB + "(?!(?:the|an?|be|its|their|this|that|him|her|them|all|each|every) )(?=[a-z])");

    private static final Pattern THAT = Pattern.compile("\\b[Tt](?:hat|HAT),? (?:in view of [^,]{3,80}, )?");

    /** Where a clause begins, or a cell of a row. */
    private static final Pattern CLAUSE = Pattern.compile("\\A|[:;|.] |, (?:and )?| [-\u2013] ");

    /** "JT: ask", "Clerk - book"; a "Recommendation of the Clerk: send" is nobody's. */
    private static final Pattern LED = Pattern.compile(
            "(?:\\A|[|] ?)(?<who>\\p{Lu}(?:(?! of the )[^:;.|]){1,50}?)(?:: ?| [-\u2013\u2014] ?)(?=(?<verb>\\p{L}+) )");

    /** "3 Ask", "To let". */
    private static final Pattern BIDDEN = Pattern.compile("\\A(?:To |[\\W\\d]{0,9})(?<verb>\\p{L}+) ");

    /** "will be submitted". */
    private static final Pattern DONE =
            Pattern.compile("\\b(?:(?:will|would|shall|should|must|is to|are to|was to|were to) " + ADVERB
                    + ")?be (?:\\w+ly )?\\p{L}+(?:ed|en|t|id)\\b");

    /** "It was agreed that figures would be included": decided, and nobody's task. */
    private static final Pattern DECIDED = Pattern.compile("\\b(?i:agreed|resolved|decided)[:,]? that\\b");

    /** What has a name like somebody's and does nothing. */
    private static final Pattern THING = Pattern.compile("(?:Operation|Project|Phase) ");

    private static final Pattern BY = Pattern.compile(" by (?:the )?(?=(?<who>\\p{Lu}[^.,;:]{1,80}))");

    /** What is told by nobody may be a fact about the future. */
    private static final Pattern REPORTED = Pattern.compile(
            "It (?:was|is) (?:confirmed|noted|explained|reported|stated|said|clarified|understood) that\\b");

    /** "all groups of the": before a name that is not the doer's. */
    private static final Pattern OF = Pattern.compile("\\b(?:of|from|in|at) (?:the )?$");

    private static final Pattern WORD = Pattern.compile("(?<= )\\p{Ll}{2,}\\b");

    private static final Vocabulary NO_VERBS = Vocabulary.of("""
            of for and or in on at to with by from as the an that is are was were be been has have had would will shall
            should may might can could must not no who which""");

    /** How far behind "that" or "asked" the verb may stand. */
    private static final int REACH = 160;

    /** A longer sentence is none. */
    private static final int LONGEST = 1_500;

    private static final int ARTICLE = "the ".length();

    private LikelyTasks() {}

    /** What the first of its doers is to do, and what others are behind "and"; nothing where its grammar does not say. */
    static void find(Sentence sentence, List<Commitment> found) {
        boolean endless = sentence.end() - sentence.start() > LONGEST;
        if (endless || REPORTED.matcher(sentence.plain()).lookingAt()) {
            return;
        }
        List<Commitment> candidates = new ArrayList<>();
        owed(sentence, candidates);
        asked(sentence, candidates);
        named(sentence, candidates);
        led(sentence, candidates);
        wished(sentence, candidates);
        candidates.removeIf(task -> !isMeant(task));
        Optional<Commitment> first = candidates.stream()
                .min(Comparator.comparing((Commitment task) -> Owners.isBody(sentence, task.subject()))
                        .thenComparingInt(Commitment::verb)
                        .thenComparingInt(task -> -task.subject().start()))
                .map(LikelyTasks::ofAnybody)
                .or(() -> done(sentence).filter(LikelyTasks::isMeant))
                .or(() -> bidden(sentence).filter(LikelyTasks::isMeant));
        first.ifPresent(task -> {
            found.add(task);
            candidates.stream().filter(other -> isAnother(other, task)).forEach(found::add);
        });
    }

    /** What the rules know to be no task is none: what is asked and answered at once, imagined, a question, or quoted. */
    private static boolean isMeant(Commitment task) {
        Sentence sentence = task.sentence();
        String plain = sentence.passage().plain();
        Context.Said said = Context.of(sentence, task.subject().start());
        return (Character.isUpperCase(plain.charAt(task.verb())) || Deeds.isTask(plain, task.verb()))
                && !OF.matcher(plain.substring(sentence.start(), task.subject().start()))
                        .find()
                && said != Context.Said.NOT_AT_ALL
                && said != Context.Said.IMPERSONALLY
                && !(Deeds.isAnsweredAtOnce(plain, task.verb()) && !Requests.isForLater(sentence, task.verb()))
                && !Owners.isApplicant(sentence, task.subject())
                && !isThing(plain, task.subject())
                && !Quotation.isInside(sentence.passage(), task.verb());
    }

    /** "Operation Lantern will run again". */
    private static boolean isThing(String plain, Subject subject) {
        return THING.matcher(plain.substring(subject.start(), Math.max(subject.start(), subject.end())))
                .lookingAt();
    }

    /** What a body is to do is a task too, where the sentence tells of one. */
    private static Commitment ofAnybody(Commitment task) {
        Sentence sentence = task.sentence();
        if (!Owners.isBody(sentence, task.subject())) {
            return task;
        }
        Subject doer = task.subject();
        String named =
                doer.kind() == Subject.Kind.BODY ? sentence.passage().text().substring(doer.start(), doer.end()) : null;
        return new Commitment(sentence, Subject.none(doer.start()), task.verb(), task.end(), named);
    }

    /** "…, and the Parking Manager should report". */
    private static boolean isAnother(Commitment other, Commitment first) {
        String plain = first.sentence().passage().plain();
        int start = other.subject().start();
        return other.subject().isNamed()
                && start > first.verb()
                && (plain.startsWith("and ", start - "and ".length())
                        || plain.startsWith("and the ", start - "and the ".length()));
    }

    /** A doer, the words that make him owe it, and the verb. */
    private static void owed(Sentence sentence, List<Commitment> found) {
        for (Pattern form : OWED) {
            Matcher owed = sentence.matcher(form);
            while (owed.find()) {
                Subject subject = Subjects.before(sentence.passage().plain(), sentence.start(), owed.start());
                if (subject.kind() != Subject.Kind.NONE) {
                    found.add(Commitment.by(sentence, subject, owed.end()));
                }
            }
        }
    }

    /** "asked the Clerk to write". */
    private static void asked(Sentence sentence, List<Commitment> found) {
        Matcher asks = sentence.matcher(ASKS);
        while (asks.find()) {
            doer(sentence, asks.end(), found);
        }
    }

    /** "Deferred, RN to ask the applicant". */
    private static void named(Sentence sentence, List<Commitment> found) {
        Matcher clause = CLAUSE.matcher(sentence.plain());
        while (clause.find()) {
            doer(sentence, sentence.start() + clause.end(), found);
        }
    }

    /** "the Clerk to write", right here. */
    private static void doer(Sentence sentence, int from, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher to = TO.matcher(plain).region(from, Math.min(sentence.end(), from + REACH));
        if (to.find()) {
            Subject subject = Subjects.before(plain, from, to.start());
            if (isHere(subject, from)) {
                found.add(Commitment.by(sentence, subject, to.end()));
            }
        }
    }

    /** "JT: ask the company for its readings". */
    private static void led(Sentence sentence, List<Commitment> found) {
        Matcher led = LED.matcher(sentence.plain());
        while (led.find()) {
            if (isDeed(led.group("verb"))) {
                int start = sentence.start();
                String who = sentence.passage().text().substring(start + led.start("who"), start + led.end("who"));
                found.add(new Commitment(
                        sentence, Subject.none(start + led.start()), start + led.end(), sentence.end(), who));
            }
        }
    }

    /** "that the Head of Tourism report". */
    private static void wished(Sentence sentence, List<Commitment> found) {
        Matcher that = sentence.matcher(THAT);
        while (that.find()) {
            wish(sentence, that.end(), found);
        }
        wish(sentence, sentence.start(), found);
    }

    private static void wish(Sentence sentence, int from, List<Commitment> found) {
        String plain = sentence.passage().plain();
        boolean said = from > sentence.start();
        int limit = Math.min(sentence.end(), from + REACH);
        Matcher word = WORD.matcher(plain).region(from, limit);
        while (word.find()) {
            Subject subject = Subjects.before(plain, from, word.start());
            boolean somebody = isHere(subject, from) && (said || subject.kind() == Subject.Kind.PERSON);
            if (somebody && mayBeVerb(word.group(), said)) {
                found.add(Commitment.by(sentence, subject, word.start()));
                return;
            }
        }
    }

    private static boolean isHere(Subject subject, int from) {
        return (subject.isNamed() || subject.kind() == Subject.Kind.BODY) && subject.start() - from <= ARTICLE;
    }

    /** Bare, as in "that the Clerk write"; without "that" only where it is known to be a verb. */
    private static boolean mayBeVerb(String word, boolean said) {
        return !NO_VERBS.has(word)
                && !Owners.isVerbOfPast(word)
                && !word.endsWith("ed")
                && !Roles.isOwner(word)
                && !Roles.isBody(word)
                && (said || isDeed(word));
    }

    private static boolean isDeed(String word) {
        String verb = word.toLowerCase(Locale.ROOT);
        return Deeds.isJob(verb) && Deeds.isChore(verb + " ", 0);
    }

    /** "A paper would be submitted to the Committee by the Clerk": whole. */
    private static Optional<Commitment> done(Sentence sentence) {
        Matcher done = sentence.matcher(DONE);
        if (!done.find() || Quotation.isInside(sentence.passage(), done.start())) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(sentence.passage().plain()).region(done.end(), sentence.end());
        boolean owned = by.find();
        if (!owned && DECIDED.matcher(sentence.plain()).find()) {
            return Optional.empty();
        }
        return Optional.of(new Commitment(
                sentence,
                Subject.none(sentence.start()),
                sentence.start(),
                owned ? by.start() : sentence.end(),
                owned ? by.group("who") : null));
    }

    /** "Ask the contractor for tonnages", "To let the other firms know": whose it is is not said. */
    private static Optional<Commitment> bidden(Sentence sentence) {
        Matcher bidden = BIDDEN.matcher(sentence.plain());
        boolean row = !sentence.passage().block().cells().isEmpty();
        return !row && bidden.find() && isDeed(bidden.group("verb"))
                ? Optional.of(Commitment.by(
                        sentence, Subject.none(sentence.start()), sentence.start() + bidden.start("verb")))
                : Optional.empty();
    }
}
