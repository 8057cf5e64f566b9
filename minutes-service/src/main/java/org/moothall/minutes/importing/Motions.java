package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what was only moved, suggested or asked for from what was decided: "moved that it be REFUSED" is no refusal. */
final class Motions {

    private static final Pattern MOVED =
            Pattern.compile("\\b(?:(?:proposed|moved|seconded|suggested|asked|requested|urged|PROPOSED|MOVED)\\b"
                    + "|(recommended)\\b|recommendation (?:is|was)\\b)[^.;]{0,160}?\\b[Tt]hat\\b");

    /** The sentence goes on from the motion to its fate. */
    private static final Pattern PUT = Pattern.compile(
            "\\b(?:(?:and|but|which|whereupon|then) (?:(?:this|it|that|the \\w+|upon \\w+)\\b[^,.;]{0,30}"
                    + " )?(?:was|were|fell)\\b|but (?:this|it|which) $|; (?:on (?:a|being put to the) vote,? )?(?:this|it|which|that \\w+|the \\w+) (?:was|being)\\b|; (?:on (?:a|being put to the) vote,? )?(?:it|this|the \\w+) (?:was )?$|; (?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\\.? \\p{Lu}|put to (?:the|a)"
                    + " vote|\\bbut,? on [^,.;]{3,80}, $|and (?:by|on) (?:a )?(?:show of hands|vote)\\b|,? seconded (?:by )?[^.;,]{2,50},? and (?:unanimously|duly|all|then) $|[Ii]t was (?:then |therefore )?(?:RESOLVED|resolved|agreed|AGREED)|(?:the|:)"
                    + " (?:motion|amendment|proposal|vote)\\b)");

    /** "A proposal by Cllr Oak, seconded by Cllr Elm, that … was carried": the sentence is about the motion's fate. */
    private static final Pattern ABOUT_IT = Pattern.compile(
            "(?:A|An|The) (?:further |second )?(?:motion|proposal|amendment|proposition)(?:, (?:moved|proposed) [^.;]{3,80},)? (?:by|from|of|to|that)\\b|(?:The [\\p{L}-]+|(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr) \\p{Lu}[^.,;]{1,40})'s (?:motion|proposal|amendment),? ");

    private static final Pattern WAS = Pattern.compile("\\b(?:was|were) (?:then |duly |unanimously )?$");

    private static final Pattern AND_SO =
            Pattern.compile("(?:\\band|[,;(-]|\\band (?:the [\\p{Lu}][\\w-]*|[Mm]embers|it was)) ?$");
    private static final Pattern FATE =
            Pattern.compile("(?:RESOLVED|AGREED|CARRIED|LOST|DEFEATED|resolved|agreed|carried|lost|defeated)");

    /** "the motion “that the question be now put” was carried". */
    private static final Pattern QUOTED = Pattern.compile("[\"\u201D] (?:was|were) (?:then |duly |accordingly )?$");

    private Motions() {}

    /** Whether the verdict at this place stands in the that-clause of somebody's motion or wish. */
    static boolean governs(Sentence sentence, int verdict) {
        String plain = sentence.passage().plain();
        boolean aboutIt =
                ABOUT_IT.matcher(plain).region(sentence.start(), sentence.end()).lookingAt();
        Matcher moved = MOVED.matcher(plain).region(sentence.start(), verdict);
        while (moved.find()) {
            boolean own = moved.group(1) == null
                    || Subjects.before(plain, sentence.start(), moved.start()).kind() == Subject.Kind.PERSON;
            String between = plain.substring(moved.end(), verdict);
            if (own && !PUT.matcher(between).find() && !isFate(plain, between, verdict, aboutIt)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence is about what became of a motion: "The Leader's motion that the report be received was agreed." */
    static boolean isSubject(Sentence sentence) {
        Matcher about = ABOUT_IT.matcher(sentence.passage().plain()).region(sentence.start(), sentence.end());
        return about.lookingAt() && !about.group().contains("amendment");
    }

    private static boolean isFate(String plain, String between, int verdict, boolean aboutIt) {
        boolean so = AND_SO.matcher(between).find()
                || (aboutIt && WAS.matcher(between).find());
        return QUOTED.matcher(between).find()
                || (so && FATE.matcher(plain).region(verdict, plain.length()).lookingAt());
    }
}
