package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in which words of the page a task is told, and by when it is to be done. */
final class TaskText {

    /** Where what was promised ends and something else begins. */
    private static final Pattern TURN = Pattern.compile(
            ",? so that |, whether or not\\b| ?\\||, and (?:this|that|it) was agreed\\b|,? (?:and )?(?:duly )?seconded(?: by)? (?=\\p{Lu}|\\()|, if |, provided (?:that )?|, now that\\b|, there being\\b|, the (?:costs?|expense|sum) (?:to be|of which|being)\\b|, (?:\\w+ )?permitting\\b|, should (?:the|that|it|they|he|she|this|members|Members)\\b|, as (?:required by|it|he|she|they|the|this|there|their|his|her|its|(?:[\\p{L}']+ ){1,6}(?:was|were|had|have|has|is|are|would|could))\\b|, (?:which|who|whom|whose|where|(?:some|all|none|most|both|one|each) of (?:which|whom)|although|but|however|whereas|while|though|adding|noting|stating|saying|because|since(?! (?:\\d|last |"
                    + Months.NAMES + "))|and (?:also"
                    + " )?(?:stated|said|added|noted|explained|confirmed|suggested|reminded|thanked|the|I|it|she|he|they)\\b)|;|"
                    + ", the (?:Committee|Council|Cabinet|Board|Panel)\\b|, and (?:requests?|asks?|instructs?|directs?|invites?|urges?|calls? (?:up)?on|supports|welcomes|notes|regrets|recognises|thanks|believes) (?:the|all|its|that)\\b|, and (?:was|were) (?:told|informed|assured|advised)\\b|, and consideration\\b|,? and (?:[Mm]embers|the (?:Committee|Council|Board|Panel)) (?:agreed|noted|thanked|were|had|thought|felt)\\b| and I have | and (?:the )?(?:\\p{Lu}[\\w'-]* (?:of (?:\\p{Lu}[\\w'-]* and )?|for )?){1,5}(?:will|would|(?:was|were|is|are) (?:asked |requested |instructed )?to) | but | although | and that | and (?:said|stated|confirmed|explained|added|replied|reminded|thanked|advised|noted|told|asked|hoped|expected|pointed)\\b|"
                    + " \\((?:Action|ACTION|AP(?= -)|Act (?=[A-Z]))|(?<!\\b(?:[Nn]os?|St|Mrs?|Ms|Dr|Cllrs?|para|[A-Z]|[ap]\\.m))\\. ");

    /** "… - outstanding": how far an entry of a log is, and no part of the task. */
    private static final Pattern OPEN = Pattern.compile(
            "(?:[.,]? [-\u2013\u2014] (?:[Oo]utstanding|[Oo]pen|[Oo]ngoing|[Pp]ending|[Ii]n progress\\b.*|[Nn]ot yet (?:done|started|begun))|[.,]? (?:Open|OPEN|Ongoing|CARRIED FORWARD))\\.?$");

    private static final Pattern COMMA = Pattern.compile("[,;]");

    /** "include PRUs in this": not to be understood without the sentence. */
    private static final Pattern POINTS_OUTSIDE = Pattern.compile(
            "\\b(?:this|these|that|so|there|the same)\\.?$|(?<!\\b(?:if|unless|until|before|after|when|once)\\b[^.;]{0,60})\\b(?:it|them)\\.?$|^(?:\\S+ ){0,2}one\\.?$|^(?:do|action|include|check|consider"
                    + "|circulate|pursue|follow up|look into|provide|share|raise|send|bring|take|follow"
                    + "|arrange) (?:this|it|that|so|them|these|one)\\b");

    private static final Pattern DUE =
            Pattern.compile("\\b(?:by (?:the )?(?:end of (?:the )?[\\w ]{3,24}|\\d{1,2}(?:st|nd|rd"
                    + "|th)? (?:of )?[A-Z][a-z]{2,8}(?:,? \\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:next"
                    + "|following) [a-z]+(?: meeting)?|(?:[a-z]+[ -])?(?:" + Months.NAMES
                    + ")(?: \\d{4})?|spring|summer|autumn|winter|Christmas"
                    + "|Easter)"
                    + "|(?:to|at|before|for|in time for|ahead of) (?:the|its|their|a) (?:next|following|(?:"
                    + Months.NAMES + ")) (?:\\w+ )?meeting(?: in [A-Z][a-z]+(?: \\d{4})?)?"
                    + "|within (?:\\d{1,3}|a|one|two|three|four|five|six|seven|ten|twelve|fourteen"
                    + "|twenty-eight) (?:working |calendar )?(?:days?|weeks?|months?|fortnight)"
                    + "|(?:in|before|during) (?:early |mid-?|late )?(?:" + Months.NAMES + ")(?: \\d{4})?)");

    private static final List<String> LOOSE_ENDS = List.of(" and", " and it was", " that", " the");

    /** More words than these say enough, though one of them points back: "send it to the Panel after the meeting". */
    private static final int FEW_WORDS = 5;

    private static final int WHOLE_SENTENCE = 600;

    private TaskText() {}

    /**
     * The clause from the verb on, or the whole sentence where the clause cannot be understood alone.
     *
     * @param limit where the next task begins at the latest
     */
    static String of(Commitment commitment, int limit) {
        Sentence sentence = commitment.sentence();
        Passage passage = sentence.passage();
        boolean relative =
                passage.plain().startsWith(", who ", commitment.subject().end());
        Matcher turn = (relative ? COMMA : TURN).matcher(passage.plain()).region(commitment.verb(), limit);
        int end = turn.find() ? turn.start() : limit;
        String clause = trimmed(
                OPEN.matcher(passage.text().substring(commitment.verb(), end)).replaceFirst(""));
        boolean alone = clause.indexOf(' ') < 0
                && (sentence.plain().contains(", which ") || sentence.plain().contains("; "));
        boolean brief = clause.chars().filter(c -> c == ' ').count() < FEW_WORDS;
        boolean whole =
                (alone || (brief && POINTS_OUTSIDE.matcher(Glyphs.plain(clause)).find()))
                        && sentence.end() - sentence.start() <= WHOLE_SENTENCE
                        && commitment.named() == null;
        return whole ? trimmed(passage.text().substring(sentence.start(), sentence.end())) : clause;
    }

    private static String trimmed(String text) {
        boolean closed = text.endsWith("\u2019") && text.indexOf('\u2018') < 0 && !text.endsWith("s\u2019");
        boolean straight = text.endsWith(".'") && text.indexOf('\'') == text.length() - 1;
        int end = closed || straight ? text.length() - 1 : text.length(); // of what is quoted around it
        int before;
        do {
            before = end;
            while (end > 0 && " .,;:-\"\u201D".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            for (String loose : LOOSE_ENDS) {
                end = text.startsWith(loose, end - loose.length()) ? end - loose.length() : end;
            }
        } while (end < before);
        return text.substring(0, end).strip();
    }

    /** By when it is to be done, where the words say so. */
    static @Nullable String due(String text) {
        Matcher due = DUE.matcher(text);
        return due.find() ? due.group() : null;
    }
}
