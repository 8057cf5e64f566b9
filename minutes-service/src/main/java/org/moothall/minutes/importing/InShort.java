package org.moothall.minutes.importing;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How short minutes call whoever is to do something: "Clerk", "Cllr Moss", "RM", "Ann Oak". */
final class InShort {
    /** "RM", "AMcK". */
    static final String ONE = "(?:[A-Z]{2,4}|[A-Z]{1,2}Ma?c[A-Z]|[A-Z]O'[A-Z])";

    private static final Pattern INITIALS = Pattern.compile(ONE + "(?:(?:,| and| &) " + ONE + "){0,3}");

    private static final Pattern BRACKETED = Pattern.compile("^\\(([A-Z]{2,4})\\)$");

    private static final Pattern BRACKETS = Pattern.compile("\\(([A-Z]{2,4})\\)");

    private static final Pattern POST = Pattern.compile(
            "(?:(?:Town|Parish|Deputy|Assistant) )*(?:Clerk|Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|CC(?= \\p{Lu}))\\b");

    private static final Pattern FULL_NAME =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.?)(?: \\p{Lu}[\\p{L}'-]+){1,2}");

    /** "the gullies in Station Road were": a place, and no doer. */
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|on|of|near|along|from|to|off|behind|outside) (?:the )?$");

    /** Before "Local Development Plan", which has another word before it too. */
    private static final Pattern ARTICLE = Pattern.compile(
            "\\b(?:[Tt]he|an?) (?:(?:new|old|draft|revised|current|present|proposed|emerging|last|next) )?$");

    private static final int LONGEST_ARTICLE = 16;

    /** How the names of places and bodies end, and no person's. */
    private static final Pattern NO_PERSON = Pattern.compile(
            " (?:Road|Street|Lane|Hill|Close|Park|Green|Avenue|Hall|House|Farm|Drive|Way|Crescent|Bridge|Square|School|Centre|Council|Trust|Club|Society|Association|Authority|Service|Water|Group|Committee)$");

    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,10}");

    /** "Summer fete - " before whoever is to do something for it. */
    private static final Pattern HEADING = Pattern.compile("[^.;:]{2,60}(?: -|:) ");

    /** "Tracey to lend the urn and " before whoever else is to do something. */
    private static final Pattern AND = Pattern.compile("\\p{Lu}\\p{Ll}{2,10} to \\p{Ll}[^.;:]{3,120},? and ");

    /** Words that may begin a sentence with "to" or "will" behind them and are nobody's name. */
    private static final Vocabulary NO_NAMES = Vocabulary.of("""
            failing
            work works funding application applications consultation plan plans proposal proposals permission consent decision
            decisions powers duty need needs report reports request requests order orders motion training parking building access
            members residents people parents pupils children visitors traffic money grants support everyone nobody
            anyone all both some many most others those these this that they there here how what who when where it staff
            officers councillors volunteers agreed resolved noted approval cabinet council committee panel board forum
            authority government parliament recruitment discussion next then also continue action actions minutes time
            operation project phase spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april may
            june july august september october november december nothing cctv led hgv hgvs vat bt sid""");

    private InShort() {}

    /** "Tracey will lend the urn", "Des to pay": the sentence begins with a first name and nothing else. */
    static boolean isByFirstName(Sentence sentence, Subject subject) {
        String plain = sentence.passage().plain();
        String before = plain.substring(sentence.start(), subject.start());
        boolean begins = before.isEmpty()
                || HEADING.matcher(before).matches()
                || AND.matcher(before).matches();
        if (subject.kind() != Subject.Kind.OTHER || !begins) {
            return false;
        }
        return Stream.of(plain.substring(subject.start(), subject.end()).split(" and ", -1))
                .allMatch(word -> FIRST_NAME.matcher(word).matches() && !isNoName(word));
    }

    static boolean isNoName(String word) {
        return NO_NAMES.has(Roles.bare(word));
    }

    /** "Clerk will …", "Cllr Moss will …", "RM will …": the sentence begins with whoever it is, without an article. */
    static boolean isCalled(Sentence sentence, Subject subject) {
        String plain = sentence.passage().plain();
        boolean clause = plain.startsWith("; ", Math.max(0, subject.start() - 2))
                || plain.startsWith(", which ", Math.max(0, subject.start() - ", which ".length()));
        return (subject.start() == sentence.start() || clause)
                && (isInitials(plain, subject)
                        || (subject.kind() == Subject.Kind.PERSON
                                && POST.matcher(plain.substring(subject.start(), subject.end()))
                                        .lookingAt()));
    }

    static boolean isInitials(String plain, Subject subject) {
        return subject.kind() == Subject.Kind.OTHER
                && INITIALS.matcher(BRACKETS.matcher(plain.substring(subject.start(), subject.end()))
                                .replaceAll("$1"))
                        .matches();
    }

    /** "RA said …", "Bethan Orry thought so and …": a name in full, or initials. */
    static boolean isSomebody(String plain, Subject subject) {
        return isInitials(plain, subject)
                || (subject.kind() == Subject.Kind.OTHER
                        && !isThing(plain, subject)
                        && !NO_PERSON
                                .matcher(plain.substring(subject.start(), subject.end()))
                                .find()
                        && !PLACE.matcher(plain.substring(Math.max(0, subject.start() - 8), subject.start()))
                                .find()
                        && FULL_NAME
                                .matcher(plain.substring(subject.start(), subject.end()))
                                .matches());
    }

    /** "the Plan", "the Scheme": a name with an article, and no role in it. */
    static boolean isThing(String plain, Subject subject) {
        String before = plain.substring(Math.max(0, subject.start() - LONGEST_ARTICLE), subject.start());
        return ARTICLE.matcher(before).find();
    }

    /** "Ann Oak will bring the plan", "Website - Ann Oak will …": the sentence begins with somebody's name. */
    static boolean isByName(Sentence sentence, Subject subject) {
        String called = sentence.passage().plain().substring(subject.start(), Math.max(subject.start(), subject.end()));
        String before = sentence.passage().plain().substring(sentence.start(), subject.start());
        return subject.kind() == Subject.Kind.OTHER
                && (before.isEmpty()
                        || (before.endsWith(" and ")
                                && !NO_PERSON.matcher(called).find()))
                && FULL_NAME.matcher(HEADING.matcher(called).replaceFirst("")).matches()
                && !isNoName(called.substring(0, (called + " ").indexOf(' ')));
    }

    /** The SK of "(SK) will move it"; any other name as it is. */
    static String unbracketed(String name) {
        return BRACKETED.matcher(name).replaceFirst("$1");
    }
}
