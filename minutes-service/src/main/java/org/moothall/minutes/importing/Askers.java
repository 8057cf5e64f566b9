package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** Who asks: the meeting, by its own name, in a resolution or by whoever is in the chair; or one member another. */
final class Askers {
    /** "RESOLVED: To accept the quotation and instruct the Clerk to order it". */
    private static final Pattern RESOLVED_TO = Pattern.compile(
            "(?:(?:RESOLVED|Resolved|AGREED|Agreed) ?[:,-]{0,2} ?)?[Tt]o [a-z][^.;:]{3,160} and (?:to )?");

    private static final Pattern LEADS_IN = Pattern.compile("(?:to|To|that|That|; and|[\"\u201C]and|:|-|\\))\\s*$");

    private static final Pattern CHAIR = Pattern.compile(
            "\\b(?:(?:Vice-)?Chair(?:man|woman|person)?|Mayor|Conven[eo]r|Provost|Leader(?! of the [\\w ]{0,30}[Gg]roup))\\b");

    /** "This Council recognises … and asks the Leader to write": in the words of a motion. */
    private static final Pattern MOTION = Pattern.compile(
            "(?:^(?:(?:RESOLVED|Resolved|AGREED|Agreed|It was (?:resolved|agreed))(?: unanimously)?[ :-]{1,3}(?:[Tt]hat )?)?(?:[Tt]his |[Tt]he )|['\"\u201C](?:That )?(?:[Tt]his |[Tt]he )?)(?:Council|Committee|Authority|Board|Assembly)\\b");

    private static final Pattern IT =
            Pattern.compile("(?:^It|(?:^|\\band )I)(?: have| has)?(?: also| further| therefore| then)? $");

    private static final Pattern IT_WAS = Pattern.compile("\\b[Ii]t was (?:also |further |therefore )?$");

    private Askers() {}

    /** Asked by the deciding body, or by a resolution that begins with the verb. */
    static boolean isOfMeeting(Sentence sentence, int verb) {
        Subject asker = Subjects.before(sentence.passage().plain(), sentence.start(), verb);
        return begins(sentence, verb)
                || RESOLVED_TO
                        .matcher(sentence.passage().plain())
                        .region(sentence.start(), verb)
                        .matches()
                || MOTION.matcher(sentence.passage().plain().substring(sentence.start(), verb))
                        .find()
                || isIt(sentence, verb)
                || asker.kind() == Subject.Kind.BODY
                || (asker.kind() == Subject.Kind.ELIDED && Owners.isBody(sentence, asker));
    }

    /** "It further asked that …", and "I ask that …" of whoever decides alone. */
    private static boolean isIt(Sentence sentence, int verb) {
        return IT.matcher(sentence.passage().plain())
                .region(sentence.start(), verb)
                .find();
    }

    /** "It was requested that …": the meeting's wish. */
    static boolean isImpersonal(Sentence sentence, int verb) {
        return IT_WAS.matcher(sentence.passage().plain())
                .region(Math.max(sentence.start(), verb - 20), verb)
                .find();
    }

    static boolean isByChair(Sentence sentence, int verb) {
        String plain = sentence.passage().plain();
        Subject asker = Subjects.before(plain, sentence.start(), verb);
        if (asker.kind() == Subject.Kind.ELIDED) {
            String who = Owners.of(sentence, asker).name(); // "The Chair thanked the staff and asked …"
            return who != null && CHAIR.matcher(who).find();
        }
        return asker.kind() == Subject.Kind.PERSON
                && CHAIR.matcher(plain.substring(asker.start(), asker.end())).find();
    }

    static boolean begins(Sentence sentence, int verb) {
        String before = sentence.passage().plain().substring(Math.max(sentence.start(), verb - 8), verb);
        return verb == sentence.start() || LEADS_IN.matcher(before).find();
    }
}
