package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is before the meeting as the record goes on: the motion, or an amendment until it is disposed of. */
final class Question {
    private static final int LONGEST = 60;

    /** "Amendment 2", "Substantive motion": a line that says what the next lines are about. */
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:(?:first|second|third|fourth|further|proposed|the|by way of|as|an) )*(amendment|gwelliant|(?:original |substantive"
                    + " |main"
                    + " )?motion|cynnig)\\b(?! (?:to|of) (?!the (?:original |substantive )?(?:motion|recommendations?)))(?!.*\\b(?:carried|lost|fell|agreed|withdrawn|defeated|moved|proposed|votes?)\\b)[^.]{0,40}");

    /** "Gwelliant / Amendment" in a column beside the figures. */
    private static final Pattern CELL =
            Pattern.compile("(?i)(?:[\\p{L} ]{2,25} / )?(?:the )?(amendment|gwelliant|motion|cynnig)");

    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:(?:first|second|third|fourth|further) )?(?:amendment|gwelliant)(?: (?:\\d{1,2}|[A-E]|one|two|three))?(?:\\.$|:| -)");

    private static final Pattern AMENDMENT = Pattern.compile(
            "(?i)\\b(?:the|an|this|that|first|second|further|proposed|y) (?:amendment|gwelliant|welliant)\\b|^amendment(?: \\w)?(?=:| -)");
    private static final Pattern MOTION = Pattern.compile(
            "(?i)\\b(?:(?:original|substantive|main|amended|this|the) (?:motion|proposal|recommendations?)|the (?:question|motion|matter) itself|y"
                    + " (?:cynnig|cynigiad))\\b|^motion(?=:| -)");

    /** "that the meeting go on until all business was done". */
    private static final Pattern OF_THE_MEETING = Pattern.compile(
            "(?i)\\bthat (?:the|this) meeting (?:go on|continue|be (?:extended|continued))\\b|\\b(?:extend|continue) the meeting\\b");

    /** "Mr Oak's amendment was carried over the motion". */
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\bamendment (?:was |being )?(?:then |duly |accordingly )?(?:carried|preferred|lost|defeated) (?:over|against|to) the motion\\b");

    private FoundDecision.Subject topic = FoundDecision.Subject.MOTION;
    private FoundDecision.Subject heading = FoundDecision.Subject.MOTION;

    boolean isHeadedBy(String words) {
        Matcher line = HEADING.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
        if (words.length() >= LONGEST || !line.matches()) {
            return false;
        }
        heading = subject(line.group(1));
        topic = heading;
        return true;
    }

    /** "Second amendment. Moved by …", "Amendment: to leave out …": said first, and so of what comes after it. */
    void openedBy(Sentence sentence) {
        if (OPENING.matcher(sentence.plain()).lookingAt()) {
            heading = FoundDecision.Subject.AMENDMENT;
            topic = heading;
        }
    }

    FoundDecision.Subject topic() {
        return topic;
    }

    /** What the lines below the last heading are about. */
    FoundDecision.Subject headed() {
        return heading;
    }

    void put(FoundDecision.Subject subject) {
        topic = subject;
    }

    /** An amendment that was disposed of heads nothing more. */
    void settled(FoundDecision.Subject subject) {
        topic = FoundDecision.Subject.MOTION;
        heading = subject == FoundDecision.Subject.AMENDMENT ? FoundDecision.Subject.MOTION : heading;
    }

    /** What a result is of: what it says itself, or else what was moved last. */
    FoundDecision.Subject of(FoundDecision decision, Sentence sentence) {
        FoundDecision.Subject said = decision.on() == null ? namedIn(sentence) : decision.on();
        return said == null ? topic : said;
    }

    /** What a row of a table says in its first cell that its figures are of. */
    static FoundDecision.@Nullable Subject ofRow(List<String> cells) {
        Matcher first = CELL.matcher(cells.isEmpty() ? "" : cells.getFirst());
        return first.matches() ? subject(first.group(1)) : null;
    }

    private static FoundDecision.Subject subject(String word) {
        String what = word.toLowerCase(Locale.ROOT);
        boolean amendment = what.startsWith("amendment") || what.startsWith("gwelliant");
        return amendment ? FoundDecision.Subject.AMENDMENT : FoundDecision.Subject.MOTION;
    }

    /** What a sentence says that it is about, if it names one of the two only. */
    static FoundDecision.@Nullable Subject namedIn(Sentence sentence) {
        if (sentence.matcher(OF_THE_MEETING).find() || Procedure.isAbout(sentence.plain())) {
            return FoundDecision.Subject.PROCEDURAL;
        }
        if (sentence.matcher(OVER).find()) {
            return FoundDecision.Subject.AMENDMENT;
        }
        boolean amendment = sentence.matcher(AMENDMENT).find();
        boolean motion = sentence.matcher(MOTION).find();
        if (amendment == motion) {
            return null;
        }
        return amendment ? FoundDecision.Subject.AMENDMENT : FoundDecision.Subject.MOTION;
    }
}
