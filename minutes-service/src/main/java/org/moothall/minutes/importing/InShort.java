package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** How short minutes call whoever is to do something: "Clerk", "Cllr Moss", "RM", "Ann Oak". */
final class InShort {
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}");

    private static final Pattern POST =
            Pattern.compile("(?:(?:Town|Parish|Deputy|Assistant) )*(?:Clerk|Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\\b");

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}'-]+){1,2}");

    private InShort() {}

    /** "Clerk will …", "Cllr Moss will …", "RM will …": the sentence begins with whoever it is, without an article. */
    static boolean isCalled(Sentence sentence, Subject subject) {
        String plain = sentence.passage().plain();
        return subject.start() == sentence.start()
                && (isInitials(plain, subject)
                        || (subject.kind() == Subject.Kind.PERSON
                                && POST.matcher(plain.substring(subject.start(), subject.end()))
                                        .lookingAt()));
    }

    static boolean isInitials(String plain, Subject subject) {
        return subject.kind() == Subject.Kind.OTHER
                && INITIALS.matcher(plain.substring(subject.start(), subject.end()))
                        .matches();
    }

    /** "RA said …", "Bethan Orry thought so and …": a name in full, or initials. */
    static boolean isSomebody(String plain, Subject subject) {
        return isInitials(plain, subject)
                || (subject.kind() == Subject.Kind.OTHER
                        && !isThing(plain, subject)
                        && FULL_NAME
                                .matcher(plain.substring(subject.start(), subject.end()))
                                .matches());
    }

    /** "the Plan", "the Scheme": a name with an article, and no role in it. */
    static boolean isThing(String plain, Subject subject) {
        String before = plain.substring(0, subject.start());
        return before.endsWith("the ") || before.endsWith("The ") || before.endsWith("a ") || before.endsWith("an ");
    }

    /** "Ann Oak will bring the plan": the sentence begins with somebody's name. */
    static boolean isByName(Sentence sentence, Subject subject) {
        String plain = sentence.passage().plain();
        return subject.kind() == Subject.Kind.OTHER
                && subject.start() == sentence.start()
                && FULL_NAME
                        .matcher(plain.substring(subject.start(), subject.end()))
                        .matches();
    }
}
