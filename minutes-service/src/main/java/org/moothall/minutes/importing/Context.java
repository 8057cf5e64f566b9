package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a doer and his verb in the sentence, and so decides whether they are told as done, asked, imagined or reported. */
final class Context {

    enum Said {
        /** Told by the minutes themselves. */
        PLAINLY,
        /** "It was agreed that …", "RESOLVED that …". */
        AGREED,
        /** "The Leader confirmed that …". */
        BY_SOMEBODY,
        /** "It was confirmed that …", "Members were informed that …". */
        IMPERSONALLY,
        /** "… suggested that …", "… asked whether …", "If …". */
        NOT_AT_ALL
    }

    private static final int REACH = 160;

    private static final Pattern IMAGINED =
            Pattern.compile("\\b(?:if|whether|unless|until|once|when|while|provided|providing|assuming|why|how|what"
                    + "|(?<!'s |\\b(?:his|her|its|their) )(?:suggest|propos|hop|wish|expect|anticipat|ask|recommend|request|query|querie|question"
                    + "|request|consider|believ|want|feel|fel|fear|doubt|worri|dread)\\w{0,6}(?: that)?|felt that|thought that|possible that"
                    + "|important that|pleased that|unclear (?:that|whether)|likely that|not|[Nn]o|[Nn]either|[Nn]or"
                    + "|[Nn]one of)\\s*$");

    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:agreed|AGREED|Agreed|RESOLVED|Resolved|resolved|decided|DECIDED|undertook|promised"
                    + "|left|settled|arranged|understanding|determined|concluded|PENDERFYNWYD)\\b[^.]{0,40}?(?:[Tt]hat|[:-]| for)\\s*(?:[-(]?[a-z0-9]{0,3}\\)?\\s*)$");

    private static final Pattern IMPERSONAL =
            Pattern.compile("\\b(?:(?:[Ii]t|Members?|Councillors?|Panel|Committee|Board|Cabinet|Council|Group|Executive"
                    + "|meeting)\\b[^.,;]{0,30}\\b(?:was|were|had been) \\w+(?: by [^,.;]{1,60})?|noted|heard"
                    + "|understood|learned|recognised|acknowledged|recalled) that\\s*$");

    /** "had promised in January that they would": what came of it the minutes tell or leave. */
    private static final Pattern PROMISED_BEFORE = Pattern.compile(
            "\\bhad (?:(?!and\\b)\\w+ ){0,3}(?:promised|agreed|said|undertaken|offered|pledged|told \\w+)\\b[^.;]{0,40}(?<! and) that\\s*$");

    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:\\w+(?:ed|ing)|said|told|wrote)\\b(?:[^.;]{0,40} that|[^.;]{0,140},? (?:but|and) that)\\s*$|\\bsaid(?: that)?\\s*$|\\b(?:[Hh]e|[Ss]he) (?:said|replied|explained|confirmed|added) that\\b[^.;]{0,140}, (?:and|but)\\s*$");

    private static final Pattern CONDITIONAL_START =
            Pattern.compile("(?:If|Should|Unless|Were|Had|Provided|Assuming|In the event|Subject to)\\b");

    /** "Under the policy, officers will visit each site": what a paper says will be, and nobody's word. */
    private static final Pattern OF_A_PAPER = Pattern.compile(
            "(?:Under|According to) (?:it|this|that),? (?!the (?:Committee|Council|Panel|Board|Cabinet)\\b)|(?:Under|According to) (?:the|this|its|their|a)\\b(?: [\\p{L}'-]+){0,4} (?:[Pp]olicy|[Ss]cheme|[Pp]lan|[Ss]trategy|[Pp]rogramme"
                    + "|[Ff]ramework|Act|[Rr]egulations|[Cc]ontract|[Gg]uidance|[Rr]ules|[Pp]roposals?|[Aa]rrangements?|[Aa]greement)\\b"
                    + "|[^.;]{0,80}\\b(?:policy|law|guidance|contract|scheme|regulations?|agreement) (?:is|was|says?|said|states?|stated"
                    + "|provides?|requires?|means?) that\\b");

    private static final Pattern EARLIER =
            Pattern.compile("(?:At|During|In|Following)\\b[^.;]{0,20}\\b(?:last|previous|earlier"
                    + "|preceding) (?:[a-z]+ )?(?:meeting|session|year|cycle)\\b");

    private Context() {}

    /** How the clause that begins at this place is said. */
    static Said of(Sentence sentence, int clause) {
        String whole = sentence.passage().plain();
        int from = Math.max(sentence.start(), clause - REACH);
        String before = whole.substring(from, Math.max(from, clause))
                .replaceFirst(
                        "(?:\\b[Tt]he|\\b[Aa]n?|\\ball)\\s*$|\\b[Ii]n (?:reply|answer|response) to (?:an? |the |his |her )?(?:\\w+ )?question(?: from [^,.;]{2,40})?,? (?:the )?$|,? (?:in due (?:time|course)|this time|next time|in future|from now on|in the meantime),?\\s*$",
                        " ");
        if (isOpen(sentence)) {
            return Said.NOT_AT_ALL;
        }
        if (PROMISED_BEFORE.matcher(before).find()) {
            return Said.NOT_AT_ALL;
        }
        if (AGREED.matcher(before).find()) {
            return Said.AGREED;
        }
        if (IMAGINED.matcher(before).find()) {
            return Said.NOT_AT_ALL;
        }
        if (IMPERSONAL.matcher(before).find()) {
            return Said.IMPERSONALLY;
        }
        return SOMEBODY.matcher(before).find() ? Said.BY_SOMEBODY : Said.PLAINLY;
    }

    /** A question, a condition, news of an earlier meeting, or what a paper says. */
    private static boolean isOpen(Sentence sentence) {
        String plain = sentence.passage().plain();
        Matcher condition = CONDITIONAL_START.matcher(plain).region(sentence.start(), sentence.end());
        Matcher earlier = EARLIER.matcher(plain).region(sentence.start(), sentence.end());
        Matcher paper = OF_A_PAPER.matcher(plain).region(sentence.start(), sentence.end());
        return plain.charAt(sentence.end() - 1) == '?'
                || condition.lookingAt()
                || earlier.lookingAt()
                || paper.lookingAt();
    }
}
