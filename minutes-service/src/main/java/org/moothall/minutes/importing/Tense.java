package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an outcome of this meeting from one of another day, one that was denied, and one that is still only thought of. */
final class Tense {

    private static final Pattern OVER = Pattern.compile("(?:With reference to\\b|At (?:our|the|its) (?:" + Months.NAMES
            + ") meeting\\b|(?:At|In|During|Following|Since) (?:the|its|their|a|an)\\b[^.;:]{0,60}\\b(?:last|previous"
            + "|earlier|preceding|meeting (?:held )?(?:on|in|of))\\b|At the (?:first|last|earlier|previous), |Previously\\b|At its meeting\\b"
            + "|In (?:" + Months.NAMES + "|\\d{4})\\b)");

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:had|has|have|having|not|never|nor|neither|would|could|may|might|should|must|to|previously|been"
                    + "|being|be|if|were|already|as|recently)(?: \\w+ly)?(?: be| been| have been)?\\s*$");

    /** "the decision of July 2020, when it was resolved": of that day. */
    private static final Pattern OF_A_YEAR = Pattern.compile(
            "\\b(?:(?:19|20)\\d\\d|" + Months.NAMES + "),? (?:when|where|at which|in which) (?:\\w+ ){1,8}$");

    private static final Pattern HAD_DECIDED =
            Pattern.compile("(?:The )?(?:\\p{Lu}[\\w-]* ){1,4}had (?:decided|agreed|resolved|approved)\\b");

    private static final Pattern DATED = Pattern.compile(
            " at the meeting (?:of|on|held on) \\d|(?: it| them| this)?(?: by the(?: \\p{Lu}[\\w-]*){1,4})? (?:last (?:\\p{Lu}|year|month|week|spring|summer|autumn|winter)|earlier|previously(?! circulated)|in (?:19|20)\\d\\d|a year ago"
                    + "|(?:on|in) (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:" + Months.NAMES + ")\\b"
                    + "|at (?:its|the|their) (?:last|previous))");

    /** "The Committee, at its meeting on 16 January, resolved". */
    private static final Pattern AT_MEETING = Pattern.compile(
            ", at (?:its|the|their) (?:(?:last|previous) )?meeting (?:on|of|held on|in) [^,]{3,40}, (?:\\w+ly )?$");

    private static final Pattern OPEN = Pattern.compile("(?:If|Should|Unless|Were|Had|Whether|To (?:be )?[a-z]+)\\b");

    private static final int LONGEST_MEETING = 100;

    private Tense() {}

    static boolean isOver(Sentence sentence) {
        return lookingAt(OVER, sentence);
    }

    static boolean isOpen(Sentence sentence) {
        return sentence.passage().plain().charAt(sentence.end() - 1) == '?' || lookingAt(OPEN, sentence);
    }

    /** "had agreed", "was not agreed", "would be deferred": the words before the verdict take it back. "be" and "were" are the verdict's own. */
    static boolean isDenied(String plain, int floor, int verdict) {
        String before = plain.substring(Math.max(floor, verdict - 40), verdict);
        String kept = before.replaceFirst(
                "\\bdeclared to be (?:\\w+ly )?$|(?<!to |would |could |may |might |should |must |not )\\b(?:be|were)\\s+(?:\\w+ly )?$",
                "");
        return DENIED.matcher(kept).find()
                || OF_A_YEAR.matcher(before).find()
                || AT_MEETING
                        .matcher(plain.substring(Math.max(floor, verdict - LONGEST_MEETING), verdict))
                        .find();
    }

    /** "The Committee had decided in August to hold the trial, on the motion of …". */
    static boolean tellsOfDecision(Sentence sentence) {
        return HAD_DECIDED
                .matcher(sentence.passage().plain())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    /** "which the Committee refused last June", "recommended on 20 February": the words behind the verdict give it another day. */
    static boolean isDated(String plain, int after, int end) {
        return DATED.matcher(plain).region(after, end).lookingAt();
    }

    private static boolean lookingAt(Pattern pattern, Sentence sentence) {
        Matcher matcher = pattern.matcher(sentence.passage().plain()).region(sentence.start(), sentence.end());
        return matcher.lookingAt();
    }
}
