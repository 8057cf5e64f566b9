package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the result of a vote: "The motion was put and carried", "On being put to the vote the amendment was declared LOST". What
 * was voted on is the nearest motion or amendment before the result that is not itself "to the motion" or "with the amendment".
 */
final class Ballots {

    private static final String MOVED =
            "(?:procedural motion|closure motion|motion|amendment|proposal|proposition|resolution"
                    + "|recommendation|vote|question(?!s? (?:was|were) (?:asked|raised|put by))|nomination)s?";

    private static final Pattern RESULT = Pattern.compile(
            "(?<!\\b(?i:considered and) )(?<!\\b(?:a|an|any|every) (?=lost\\b))\\b(carried|CARRIED|Carried|lost|LOST|Lost|defeated|DEFEATED|rejected|REJECTED|negatived|fell|FELL|withdrawn|WITHDRAWN|lapsed|LAPSED|passed|PASSED|failed|FAILED|Rejected|Defeated|Withdrawn|Passed)\\b(?!"
                    + " (?:out|(?i:forward)|over(?! the (?:motion|amendment)\\b)|on(?! (?:a|the|his|her)"
                    + " (?i:show|vote|division|casting|second|chair|mayor|conven|presid))|through|off|away|up|within|into|short|to(?! the ground\\b))\\b)");

    /** "The motion was passed", "the amendment failed": words that mean other things of other things. */
    private static final Pattern OF_MOTION = Pattern.compile(
            "(?i)\\b" + MOVED
                    + "(?: (?:to|that|standing|from|of) [^,.;]{2,60}?|, (?:as (?:set|moved|so)|standing) [^,.;]{2,60},)?(?: (?:was|were|being|having been|therefore|thereupon|then|duly|also|unanimously|as amended|put and|put to the (?:meeting|vote|Council|Committee) and)){0,4},? ?$");

    /** "The motion was not supported." */
    private static final Pattern NOT_SUPPORTED = Pattern.compile("(?i)\\b" + MOVED
            + "(?: was| were|)(?: therefore| then)? (?:not (?:supported|agreed|approved|accepted|adopted|successful)|unsuccessful)\\b|\\b"
            + MOVED
            + " did not (?:carry|pass|succeed)\\b|\\bwas not (?:agreed|approved|supported)\\b(?= [^.;]{0,60}\\(\\d)");

    /** "Accordingly the amendment became the finding of the meeting." */
    private static final Pattern BECAME = Pattern.compile(
            "\\b(?<what>(?i:amendment|motion))(?: (?:by|of) [^,.;]{3,40})? (?:then |thus |accordingly )?became the (?:finding|decision|resolution|substantive motion)\\b");

    private static final Pattern AYES = Pattern.compile("\\bthe (ayes|noes) ha(?:d|ve) it\\b");

    private static final Pattern THING = Pattern.compile("\\b(" + MOVED + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUT = Pattern.compile(
            "\\b(?:put|vote|voted|voting|declared|show of"
                    + " hands|moved|proposed|seconded|Moved|Proposed|majority|unanimously|nem\\.? con|for want"
                    + " of|consent)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String COUNT = "one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|twenty";

    private static final Pattern COUNTED = Pattern.compile(
            "(?: |, )(?:there being (?:\\d|" + COUNT + ")|by (?:\\d|(?:" + COUNT
                    + "|thirty|forty|a)\\b)|unanimously|nem\\.? con|on (?:a show of hands|(?:the )?[\\p{L}' ]{0,30}casting vote))");
    /** "Two for, four against - not carried". */
    private static final Pattern SIDES =
            Pattern.compile("(?i)\\b(?:for|in favou?r)\\b[^.;]{1,40}\\bagainst\\b[^.;]{0,40}$");

    private static final Pattern BARE = Pattern.compile(
            "(?:(?:It|it|This|this|That|that|They|which|and) (?:was|were) (?:then |therefore |accordingly |not |put and |also ){0,3}|It |This |Not |\\(?(?:Motion|Amendment|MOTION|AMENDMENT|Vote|VOTE|Result|RESULT|Outcome)?(?: (?:status|result|outcome))? ?[:-]? ?)$");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\b(?:to|of|with|by|as|on|that|this|another|further) (?:the |an |a |his |her |their )?(?:\\w+ )?$");
    /** "accepted the amendment and spoke to the motion, as amended, which was put and carried". */
    private static final Pattern WHICH = Pattern.compile("(?:,? as amended)?,? which (?:was|were|on being)\\b");

    /** "The budget was put without amendment". */
    private static final Pattern ABSENT = Pattern.compile("\\b(?:without|no|any) (?:\\w+ )?$");

    private static final Pattern NEGATED = Pattern.compile("(?i)\\b(?:not|never)(?: \\w+)?\\s*$");
    private static final Pattern IDLE = Pattern.compile(
            "\\b(?:had been|would be|to be|that [^.;:]{2,30} be|if|being|could be|should be|may be|has been|have been|had)(?:"
                    + " (?:\\w+ly|itself|themselves|himself|herself|twice|once|since))?\\s*$");
    /** "had accepted six of them and rejected two". */
    private static final Pattern HAD_DONE =
            Pattern.compile("\\bhad \\w+ed\\b(?:(?!, (?:was|were)\\b)[^.;]){0,80}\\band $");

    /** "it was carried as the substantive motion". */
    private static final Pattern AS_MOTION = Pattern.compile(" as the (?:substantive|amended) motion\\b");

    private static final Pattern HAVING = Pattern.compile("\\bhaving been\\s*$");
    private static final Set<String> IN_OTHER_SENSES = Set.of("passed", "failed", "lapsed");

    /** "PROPOSAL: That …" puts a motion, whoever moved it. */
    private static final Pattern PUT_AS =
            Pattern.compile("(?i)(?:motion|proposal|proposition|resolution proposed|amendment) ?:");

    private static final int REACH = 260;

    private Ballots() {}

    static Optional<Outcome> in(Sentence sentence, FoundDecision.@Nullable Subject topic) {
        String plain = sentence.passage().plain();
        Matcher result = sentence.matcher(RESULT);
        for (int tries = 0; tries < 40 && result.find(); tries++) {
            int from = Math.max(sentence.start(), result.start() - REACH);
            String before = plain.substring(from, result.start());
            String tail = before.substring(Math.max(0, before.length() - 40));
            if (Quotation.isInside(sentence.passage(), result.start())
                    || isIdle(before, tail)
                    || Motions.governs(sentence, result.start())) {
                continue;
            }
            FoundDecision.Subject on = on(before, topic);
            boolean shouted = result.group().equals(result.group().toUpperCase(Locale.ROOT));
            boolean counted =
                    COUNTED.matcher(plain).region(result.end(), sentence.end()).lookingAt();
            boolean voted = counted
                    || SIDES.matcher(before).find()
                    || THING.matcher(before).find()
                    || PUT.matcher(before).find();
            boolean bare = before.length() <= 30 && BARE.matcher(before).matches();
            boolean ambiguous = IN_OTHER_SENSES.contains(result.group())
                    && !OF_MOTION.matcher(before).find();
            if (!ambiguous && (shouted || voted || bare)) {
                boolean whole = AS_MOTION
                        .matcher(plain)
                        .region(result.end(), sentence.end())
                        .lookingAt();
                FoundDecision.Subject of = whole ? FoundDecision.Subject.MOTION : on == null ? topic : on;
                return Optional.of(new Outcome(verdict(result.group(), tail), of, result.start()));
            }
        }
        Matcher ayes = sentence.matcher(AYES);
        if (ayes.find()) {
            Verdict verdict = ayes.group(1).startsWith("aye") ? Verdict.CARRIED : Verdict.LOST;
            FoundDecision.Subject on = on(plain.substring(sentence.start(), ayes.start()), topic);
            return Optional.of(new Outcome(verdict, on == null ? topic : on, ayes.start()));
        }
        Matcher finding = sentence.matcher(BECAME);
        if (finding.find() && !Quotation.isInside(sentence.passage(), finding.start())) {
            FoundDecision.Subject on = subject(finding.group("what").toLowerCase(Locale.ROOT));
            return Optional.of(new Outcome(Verdict.CARRIED, on, finding.start()));
        }
        Matcher not = sentence.matcher(NOT_SUPPORTED);
        if (not.find()
                && !Quotation.isInside(sentence.passage(), not.start())
                && !Motions.governs(sentence, not.start())) {
            FoundDecision.Subject on = on(not.group(), topic);
            return Optional.of(new Outcome(Verdict.LOST, on == null ? topic : on, not.start()));
        }
        return Optional.empty();
    }

    /** "declared to be CARRIED" is a result; "is to be carried" is none. */
    private static boolean isIdle(String before, String tail) {
        boolean told = HAVING.matcher(tail).find() && VoteSigns.isOfBefore(before);
        return told || HAD_DONE.matcher(before).find() || (IDLE.matcher(tail).find() && !before.contains("declared"));
    }

    /** What a sentence moves or puts to the vote, for the results that do not say on what. */
    static FoundDecision.@Nullable Subject moved(Sentence sentence, FoundDecision.@Nullable Subject topic) {
        String plain = sentence.plain();
        String head = plain.substring(0, Math.min(plain.length(), 400));
        boolean moves = PUT_AS.matcher(head).lookingAt()
                || head.contains("moved")
                || head.contains("proposed")
                || head.contains("MOVED")
                || head.contains("put to the vote")
                || head.contains("seconded");
        return moves ? on(head, topic) : null;
    }

    /** What the words are about; "the proposal" is the procedural motion that was moved last. */
    private static FoundDecision.@Nullable Subject on(String before, FoundDecision.@Nullable Subject topic) {
        FoundDecision.Subject named = named(before);
        boolean procedural = Procedure.isAbout(before)
                || (topic == FoundDecision.Subject.PROCEDURAL
                        && named == FoundDecision.Subject.MOTION
                        && !before.matches(
                                "(?i).*\\b(?:substantive|original|main|motion,? as (?:altered|amended))\\b.*"));
        return procedural ? FoundDecision.Subject.PROCEDURAL : named;
    }

    private static FoundDecision.@Nullable Subject named(String before) {
        FoundDecision.Subject nearest = null;
        Matcher thing = THING.matcher(before);
        while (thing.find()) {
            String ahead = before.substring(0, thing.start());
            boolean goesOn =
                    WHICH.matcher(before).region(thing.end(), before.length()).lookingAt();
            boolean attribute = ATTRIBUTE.matcher(ahead).find() && nearest != null && !goesOn;
            if (!attribute && !ABSENT.matcher(ahead).find()) {
                String word = thing.group(1).toLowerCase(Locale.ROOT);
                FoundDecision.Subject on = subject(word);
                nearest = on == null ? nearest : on;
            }
        }
        return nearest;
    }

    private static FoundDecision.@Nullable Subject subject(String word) {
        if (word.startsWith("amendment")) {
            return FoundDecision.Subject.AMENDMENT;
        }
        if (word.startsWith("procedural") || word.startsWith("closure")) {
            return FoundDecision.Subject.PROCEDURAL;
        }
        return word.startsWith("vote")
                        || word.startsWith("question")
                        || word.startsWith("recommendation")
                        || word.startsWith("nomination")
                ? null
                : FoundDecision.Subject.MOTION;
    }

    private static Verdict verdict(String word, String before) {
        boolean not = NEGATED.matcher(before).find();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "carried", "passed" -> not ? Verdict.LOST : Verdict.CARRIED;
            case "fell", "lapsed" -> Verdict.FELL;
            case "withdrawn" -> Verdict.WITHDRAWN;
            default -> Verdict.LOST;
        };
    }
}
