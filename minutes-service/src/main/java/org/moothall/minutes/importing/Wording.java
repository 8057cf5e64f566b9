package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a heading from a sentence, and what was written before a meeting from what was written after it. */
final class Wording {

    private static final int LONGEST_HEADING = 220;

    /** A finite verb of the record: a heading hardly ever has one. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:was|were|had|moved|resolved|reported|noted|informed|introduced|presented|explained|asked"
                    + "|stated|said|advised|welcomed|thanked|confirmed|agreed|declared|received|considered|RESOLVED"
                    + "|(?<!\\bAPPLICATIONS? )RECOMMENDED)\\b");

    /** Agendas say what is to be done: "To consider …", "Report of the Director …", "Members are asked to …". */
    private static final Pattern AGENDA = Pattern.compile(
            "(?:\\(?To (?!be held\\b)[a-z]{2,}\\b|\\(?Report (?:of|by|from)\\b|\\(?Reports? (?:attached|enclosed|to follow"
                    + "|herewith)|\\(?(?:Attached|Enclosed|To follow)\\b"
                    + "|(?:The )?(?:[A-Z][\\w'-]* ){0,4}?(?:Members|Committee|Panel|Cabinet|Council|Board|Executive"
                    + "|Sub-Committee|Commission) (?:is|are) (?:asked|invited|requested|recommended)\\b"
                    + "|I (?:dderbyn|ystyried|gymeradwyo|nodi)\\b).*",
            Pattern.DOTALL);

    /** "Planning: To consider applications received": what it is called, and what is to be done. */
    private static final Pattern ITEM_AND_AGENDA =
            Pattern.compile("[^.:;]{2,60}: (?:To|to) \\p{Ll}+ (?!.*\\b(?:was|were|had|RESOLVED|AGREED)\\b).*");

    /** "…the following resolution:", with no word that it was passed. */
    private static final Pattern PROPOSAL = Pattern.compile(
            "(?i)\\b(?:to (?:consider|pass|adopt|approve|move|agree)|(?:is|are) (?:asked|invited|requested"
                    + "|recommended))\\b.{0,200}");

    private static final Pattern DEBATE = Pattern.compile(
            "\\b(?:moved|seconded|said|spoke|replied|answered|thanked|introduced the|[Oo]n the (?:motion|proposal|proposition) of|undertook|promised|heard from"
                    + "|expressed|queried|highlighted|commented|observed|welcomed|emphasised|stressed|enquired"
                    + "|asked (?:a question|about|whether|what|when|who|why|how|for|if)|confirmed that (?:he|she|they)|in reply to|[Ii]n response to (?:an? |further )?(?:questions?|quer(?:y|ies)|comments?|points?)|[Tt]here (?:had been|was|were) (?:circulated|submitted|tabled)|sought (?:sight|clarification|assurances?)|[Dd]uring (?:the |its |their )?(?:discussions?|debate))\\b"
                    + "|\\b(?:Proposer|PROPOSER|Proposed by):? [^.;]{3,60}(?:Seconder|SECONDER|Seconded by):?|\\b(?:For|FOR): ?\\d{1,3}\\b");

    private static final Pattern ENDS = Pattern.compile(".*[.!?:;]['\"\u201D)\\]]{0,2}", Pattern.DOTALL);

    /** "went through the open cases. At": the next sentence begins at the end of the line. */
    private static final Pattern CUT = Pattern.compile("\\p{Ll}{3}\\. \\p{Lu}\\p{Ll}{0,3}$");

    private static final int LONGEST_CLOSED = 150;

    /** "Mr Oak is to speak to the owner.", "The meeting closed at nine." */
    private static final Pattern IS =
            Pattern.compile(" (?:(?:is|are|has|have) (?:to|been|now|not)|will|meeting (?:was )?closed) ");

    private Wording() {}

    /** "To accept apologies for absence.", "APOLOGIES:": a heading but for what closes it. */
    static boolean isClosedHeading(String text) {
        int end = text.length() - 1;
        return end > 0
                && end < LONGEST_CLOSED
                && ".:".indexOf(text.charAt(end)) >= 0
                && isHeading(text.substring(0, end))
                && !IS.matcher(text).find()
                && !tells(text);
    }

    static boolean isHeading(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HEADING || !hasLetter(text)) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean opens =
                Character.isUpperCase(first) || Character.isDigit(first) || "\u201C\"'\u2018(".indexOf(first) >= 0;
        return opens
                && ",;:.".indexOf(last) < 0
                && !CUT.matcher(text).find()
                && !(words(text) > 3
                        && TOLD.matcher(Glyphs.plain(text)).find()
                        && !ITEM_AND_AGENDA.matcher(text).matches());
    }

    /** In capitals, as far as it has letters. */
    static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    static boolean isAgenda(String text) {
        return AGENDA.matcher(Glyphs.plain(head(text))).matches();
    }

    /** What only a record tells: who said what. */
    static boolean isDebate(String text) {
        return !isAgenda(text) && DEBATE.matcher(Glyphs.plain(head(text))).find();
    }

    static boolean isProposal(String text) {
        return text.endsWith(":") && PROPOSAL.matcher(Glyphs.plain(tail(text))).find();
    }

    /** Whether the text has come to an end of its own, so that what follows is something new. */
    static boolean isFinished(String text) {
        return ENDS.matcher(tail(text)).matches();
    }

    static boolean tells(String text) {
        return TOLD.matcher(Glyphs.plain(head(text))).find();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static int words(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 1000));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 300));
    }
}
