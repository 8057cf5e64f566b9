package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence the words by which minutes record an outcome. Upper case marks a verdict wherever it stands; in lower case
 * the sentence must say that a deciding body did it, or that it was done to a thing that is decided on.
 */
final class Verdicts {

    private static final Map<String, Verdict> WORDS = Map.ofEntries(
            Map.entry("resolved", Verdict.RESOLVED),
            Map.entry("penderfynwyd", Verdict.RESOLVED),
            Map.entry("recommended", Verdict.RECOMMENDED),
            Map.entry("argymhellwyd", Verdict.RECOMMENDED),
            Map.entry("received", Verdict.RECEIVED),
            Map.entry("derbyniwyd", Verdict.RECEIVED),
            Map.entry("agreed", Verdict.AGREED),
            Map.entry("endorsed", Verdict.AGREED),
            Map.entry("adopted", Verdict.AGREED),
            Map.entry("cytunwyd", Verdict.AGREED),
            Map.entry("approved", Verdict.APPROVED),
            Map.entry("granted", Verdict.APPROVED),
            Map.entry("cymeradwywyd", Verdict.APPROVED),
            Map.entry("noted", Verdict.NOTED),
            Map.entry("nodwyd", Verdict.NOTED),
            Map.entry("deferred", Verdict.DEFERRED),
            Map.entry("gohiriwyd", Verdict.DEFERRED),
            Map.entry("referred", Verdict.REFERRED),
            Map.entry("refused", Verdict.REFUSED),
            Map.entry("gwrthodwyd", Verdict.REFUSED),
            Map.entry("withdrawn", Verdict.WITHDRAWN),
            Map.entry("withdrew", Verdict.WITHDRAWN),
            Map.entry("carried", Verdict.CARRIED),
            Map.entry("cariwyd", Verdict.CARRIED),
            Map.entry("lost", Verdict.LOST),
            Map.entry("defeated", Verdict.LOST),
            Map.entry("negatived", Verdict.LOST),
            Map.entry("rejected", Verdict.LOST),
            Map.entry("collwyd", Verdict.LOST),
            Map.entry("fell", Verdict.FELL));

    private static final String ANY =
            "resolved|recommended|received|agreed|approved|noted|deferred|referred|refused|granted|withdrawn"
                    + "|carried|lost|defeated|fell"
                    + "|penderfynwyd|argymhellwyd|derbyniwyd|cytunwyd|cymeradwywyd|nodwyd|gohiriwyd|gwrthodwyd|cariwyd|collwyd";

    /** RESOLVED, AGREED, CARRIED … in capitals. */
    private static final Pattern SHOUTED = Pattern.compile("\\b(" + ANY.toUpperCase(Locale.ROOT) + ")\\b");

    /** "Resolved – That …", "Agreed.", "Noted:" at the start of a sentence. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:Unanimously )?(" + ANY.replaceAll("(^|\\|)(\\p{L})", "$1(?i:$2)")
                    + ")(?: unanimously| nem\\.? con\\.?| accordingly)?(?:\\s*[.,:;-]|,? (?:that|That|to\\b|as\\b|by \\d)|\\s*$)");

    private static final Pattern AND_SHOUTED =
            Pattern.compile("\\band (?:it was )?(" + ANY.toUpperCase(Locale.ROOT) + ")\\b");

    /** "Approved the policy.": note form, the body left out. */
    private static final Pattern DONE_IN_SHORT = Pattern.compile(
            "(Approved|Noted|Agreed|Deferred|Refused|Endorsed|Adopted|Recommended|Resolved) (?:the|an?|all|to)\\b");

    private static final String ADVERBS =
            "(?:(?:unanimously|then|therefore|further|also|accordingly|subsequently|duly|formally"
                    + "|consequently|thereupon|by a majority|by majority|on balance),? ){0,3}";

    /** "It was resolved that …", "it was agreed to …". */
    private static final Pattern IMPERSONAL = Pattern.compile("\\b[Ii]t (?:was|is) " + ADVERBS
            + "(resolved|agreed|recommended)(?: unanimously"
            + "| nem\\.? con\\.?)?(?:,? by [^,.;:]{1,60}?)?,?(?: that\\b| to\\b| for\\b|:|\\s-|-|$)");

    /** "The Committee unanimously resolved to …", "Members noted the report". */
    private static final Pattern BY_BODY = Pattern.compile("\\b" + ADVERBS
            + "(resolved|agreed|approved|endorsed|adopted|noted|recommended|received|deferred|refused"
            + "|granted)\\b(?! with\\b| for\\b| from\\b)");

    private static final String THINGS =
            "(?:[Rr]eports?|[Mm]inutes|[Uu]pdates?|[Rr]ecommendations?|[Pp]roposals?|[Ii]tems?"
                    + "|[Aa]pplications?|[Pp]resentations?|[Pp]osition|[Aa]ccounts?|[Bb]udget|[Cc]ontents?"
                    + "|[Pp]etitions?|[Mm]otions?|[Aa]mendments?|[Pp]olicy|[Pp]lans?|[Ss]trategy|[Ss]chedule"
                    + "|[Mm]atters?|[Cc]onsideration|[Nn]ominations?|[Aa]ppointments?|[Pp]ayments?|[Dd]ates?"
                    + "|[Cc]harter|[Pp]rogramme|[Ss]tatement|[Ll]icence|[Qq]uestion|[Pp]ermission|[Ll]og|[Rr]egister"
                    + "|[Ff]orecast|[Ss]ummary|[Bb]riefing|[Rr]eview|[Ff]ramework|[Ss]cheme|[Oo]rder|[Ll]etter"
                    + "|[Dd]ocument|[Rr]eturn|[Ff]indings|[Aa]pologies for absence|[Cc]onsent)";

    /** "The report was noted", "Consideration of the item was deferred". */
    private static final Pattern DONE_TO =
            Pattern.compile("\\b" + THINGS + "\\b[^.;:]{0,140}?\\b(?:was|were) " + ADVERBS
                    + "(noted|agreed|approved|received|deferred|withdrawn|refused|referred|adopted|granted"
                    + "|endorsed)\\b(?! that\\b| from\\b| by (?:Cabinet|the Secretary)| in (?:[A-Z]|\\d))");

    private static final Pattern WITHDREW = Pattern.compile(
            "\\b(withdrew) (?:the|his|her|their|its) (?:\\w+ )?(?:motion|amendment|application|item|question"
                    + "|proposal|petition)\\b");

    private final List<Outcome> found = new ArrayList<>();
    private final Sentence sentence;
    private final String plain;

    private Verdicts(Sentence sentence) {
        this.sentence = sentence;
        this.plain = sentence.passage().plain();
    }

    /** The outcomes of a sentence: at most one of a vote and one of a decision. The topic is what was moved last. */
    static List<Outcome> in(Sentence sentence, FoundDecision.@Nullable Subject topic) {
        Verdicts verdicts = new Verdicts(sentence);
        if (Tense.isOver(sentence) || Tense.isOpen(sentence)) {
            return List.of();
        }
        Ballots.in(sentence, topic).ifPresent(verdicts.found::add);
        verdicts.decision();
        return verdicts.found;
    }

    private void decision() {
        if (shouted() || leading() || first(IMPERSONAL, false) || first(BY_BODY, true)) {
            return;
        }
        if (!first(WITHDREW, false)) {
            first(DONE_TO, false);
        }
    }

    /** "NOTED the register and AGREED that …" has two; what RESOLVED or RECOMMENDED governs, "that it be NOTED", has none of its own. */
    private boolean shouted() {
        boolean any = first(SHOUTED, false);
        boolean governs = found.stream()
                .map(Outcome::verdict)
                .anyMatch(verdict -> verdict == Verdict.RESOLVED || verdict == Verdict.RECOMMENDED);
        if (any && !governs) {
            first(AND_SHOUTED, false);
        }
        return any;
    }

    private boolean leading() {
        Matcher matcher = LEADING.matcher(plain).region(sentence.start(), sentence.end());
        Matcher done = DONE_IN_SHORT.matcher(plain).region(sentence.start(), sentence.end());
        return (matcher.lookingAt() && add(matcher)) || (done.lookingAt() && add(done));
    }

    private boolean first(Pattern pattern, boolean bodyNeeded) {
        Matcher matcher = Promises.in(pattern, sentence);
        for (int tries = 0; tries < 40 && matcher.find(); tries++) {
            if ((!bodyNeeded || isDoneByBody(matcher))
                    && !Tense.isDenied(plain, sentence.start(), matcher.start(1))
                    && !Motions.governs(sentence, matcher.start(1))
                    && !Promises.isWhatWasAgreed(sentence, matcher)
                    && add(matcher)) {
                return true;
            }
        }
        return false;
    }

    /** "The Panel noted that the bins were late" tells what was said; "noted the report" is an outcome. */
    private boolean isDoneByBody(Matcher matcher) {
        boolean statement =
                plain.startsWith(" that ", matcher.end(1)) && matcher.group(1).equals("noted");
        boolean things = !matcher.group(1).equals("received") || plain.startsWith(" the ", matcher.end(1));
        Subject subject = Subjects.before(plain, sentence.start(), matcher.start());
        return !statement
                && things
                && (subject.kind() == Subject.Kind.BODY
                        || areCouncillors(subject)
                        || (subject.kind() == Subject.Kind.ELIDED && Owners.isBody(sentence, subject)));
    }

    /** "Councillors" without a name are the body; "Councillors Oak and Elm" are not. */
    private boolean areCouncillors(Subject subject) {
        return subject.kind() == Subject.Kind.PERSON
                && plain.substring(subject.start(), subject.end()).equals("Councillors");
    }

    private boolean add(Matcher matcher) {
        Verdict verdict = WORDS.get(matcher.group(1).toLowerCase(Locale.ROOT));
        if (verdict == null || Quotation.isInside(sentence.passage(), matcher.start(1))) {
            return false;
        }
        if (verdict == Verdict.AGREED && plain.startsWith(" to defer", matcher.end(1))) {
            verdict = Verdict.DEFERRED;
        }
        for (Outcome other : found) {
            if (other.verdict() == verdict) {
                return true;
            }
        }
        found.add(new Outcome(verdict, null, matcher.start(1)));
        return true;
    }
}
