package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence the words by which minutes record an outcome. Upper case marks a verdict wherever it stands; in lower case
 * the sentence must say that a deciding body did it, or that it was done to a thing that is decided on.
 */
final class Verdicts {

    private static final Pattern OF_MOTION = Pattern.compile(
            ",? that the (?:\\w+ )?(?:[Mm]otion|proposal)(?: as amended)?,? be |"
                    + " (?:unanimously )?(?:in terms of |to (?:adopt|approve|agree|support|endorse|accept) )?(?:the terms of )?the (?:\\w+ )?(?:Notice of )?[Mm]otion\\b| as the (?:substantive|amended) motion\\b");

    /** "resolved:- (i) to adopt the motion", "RESOLVED - That the Motion be adopted". */
    private static final Pattern RESOLVED_ON = Pattern.compile(
            "(?: unanimously)?(?: ?:-?| -)?(?: ?\\([a-zi1]\\))?(?: to (?:adopt|accept|reject|agree|approve) the| [Tt]hat the)(?<procedural> procedural)? (?<what>[Mm]otion|[Aa]mendment)(?: be (?:adopted|accepted|rejected|agreed|approved|carried))?\\b(?! (?:for|to|of|on|in the name)\\b)");

    private static final Pattern OF_AMENDMENT = Pattern.compile(" (?:the|this|that) (?:\\w+ )?amendment\\b");

    /** "was not agreed": no agreement beside the loss; far behind it there is another outcome. */
    private static final int BESIDE = 40;

    private static final List<Pattern> OBJECT_FORMS =
            List.of(VerdictForms.BY_BODY, VerdictForms.SHOUTED, VerdictForms.IMPERSONAL);

    private static final List<Pattern> OF_WHAT_STANDS_FIRST = List.of(VerdictForms.DONE_TO, VerdictForms.PUT_AND);

    /** "The motion as amended was thereupon AGREED". */
    private static final Pattern OF_MOTION_PUT = Pattern.compile(
            "\\b(?:[Mm]otion|MOTION|[Pp]roposal)(?:, which|,? as amended(?: by [^,;:]{3,40}?)?| in its [^,.;]{2,20} form|,? as (?:so )?(?:amended|adjusted|altered)| (?:on behalf of|for) [^,.;]{1,40}?)?,? (?:was|were|is|stood|stands) (?:(?:then |thereupon )?put (?:to the (?:vote|meeting) )?and (?:was )?)?(?:(?:then|thereupon|accordingly|therefore|duly|unanimously|put and) ?){0,3}(?:put and )?$|\\b(?:motion|amendment|proposal)\\b[^.;]{0,60} put to the (?:meeting|vote),? and it was (?:then )?$|\\bput the (?:\\w+ )?(?:motion|proposal)\\b[^.;]{0,60} to the (?:meeting|vote),? and it was (?:then |unanimously )?$|\\b(?:motion|proposal) was (?:duly )?(?:proposed|seconded)(?:[^.;]|\\b(?:Cllr|Cnllr|Mrs?|Dr)\\.){0,60} and (?:was )?$");

    private static final Pattern THE_MOTION = Pattern.compile(
            "\\b[Tt]he (?:\\w+ (?:of )?)?[Mm]otion(?: (?:standing )?(?:in the name|by|of|set out (?:below|above)) [^,.;]{2,60})?(?: (?:accordingly |therefore |then )?(?:was|stood|stands)\\b|, with)");

    private static final Pattern OF_PROCEDURE = Pattern.compile("(?:The|This) (?:procedural|closure) motion\\b");

    /** What a body receives when it decides, behind the verb. */
    private static final Pattern RECEIVED = Pattern.compile(" (?:the|and (?:noted|approved|adopted|confirmed)) ");

    private static final Pattern NOTED_AND =
            Pattern.compile("^[^.;:]{3,80}\\b(?:noted|received|approved|endorsed) [^.;:]{3,80} and [A-Z]{5,}");

    /** "were then approved and adopted": done to a thing, and by no body that is named. */
    private static final Pattern WAS_DONE_AND =
            Pattern.compile("\\b(?:was|were|been|be) (?:\\w+ly |then |thereupon |duly )?\\w+ed,? and $");

    private static final Pattern HAD_DONE = Pattern.compile("\\bhad (?:\\w+ed|met|been|held)\\b[^.;]{0,60}\\band $");

    /** Who decides nothing for the body that they are of. */
    private static final Pattern SOME = Pattern.compile(
            "(?i)\\b(?:several|some|many|most|other|individual|certain|a few|a number of)(?: of the)? (?:Members|Councillors)$");

    private static final Pattern AMENDMENT = Pattern.compile("[Aa]mendments?\\b(?![^.;]*\\bmotion\\b)");

    /** "The amendment was carried, and planning permission was refused". */
    private static final Pattern OF_ANOTHER_THING =
            Pattern.compile("\\b(?:was|were) [^,;]{3,60}, and (?!it |this |so )(?:\\p{L}+ ){1,4}(?:was|were)\\b");

    private static final Pattern AMENDMENT_FIRST =
            Pattern.compile("(?:(?:The|This|That|His|Her) )?(?:\\w+ )?" + AMENDMENT.pattern());

    /** "This was accepted by Councillor Oak and his seconder": it changed their motion. */
    private static final Pattern BY_MOVER = Pattern.compile(" by [^.;]{0,60}\\b(?:seconder|proposer|mover)\\b");

    private static final Pattern AMENDMENT_WAS = Pattern.compile(
            "[Aa]mendments?(?: (?:in the name of|by|of|from) [^,.;]{2,40}?)? (?:was|were) [^.;,]{0,40}$");

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
        WelshVerdicts.in(sentence, topic).stream()
                .filter(outcome -> verdicts.found.stream().noneMatch(other -> other.verdict() == outcome.verdict()))
                .filter(outcome -> verdicts.found.isEmpty() || outcome.on() != null)
                .forEach(verdicts.found::add);
        verdicts.found.sort(Comparator.comparingInt(Outcome::at));
        return verdicts.found;
    }

    private void decision() {
        first(VerdictForms.AND_IT_WAS, false);
        first(VerdictForms.AGREED_AND, false);
        first(VerdictForms.WITHDREW, false);
        if (first(VerdictForms.RECEIVED_BY, true) && first(VerdictForms.RECEIVED_AND_MORE, true)) {
            return;
        }
        if (first(VerdictForms.RECEIVED_IN_SHORT_AND, false)) {
            first(VerdictForms.RECEIVED_IN_SHORT, false);
            return;
        }
        if (shouted()
                || first(VerdictForms.NUMBERED, false)
                || leading()
                || impersonal()
                || byBody()
                || first(VerdictForms.VOTED, true)
                || first(VerdictForms.NOT_DONE, true)
                || first(VerdictForms.CONTENT, true)
                || first(VerdictForms.GAVE, true)) {
            return;
        }
        for (Pattern form : VerdictForms.PASSIVE) {
            if (first(form, false)) {
                first(VerdictForms.RECEIVED_AND, false);
                first(VerdictForms.AND_WAS, false);
                return;
            }
        }
    }

    /** "NOTED the register and AGREED that …" has two; what RESOLVED or RECOMMENDED governs, "that it be NOTED", has none of its own. */
    private boolean shouted() {
        Matcher governed = sentence.matcher(VerdictForms.BE_SHOUTED);
        if (governed.find() && first(VerdictForms.IMPERSONAL, false)) {
            return true; // "it was decided that permission be GRANTED"
        }
        boolean any = first(VerdictForms.SHOUTED, false);
        boolean governs = found.stream()
                .map(Outcome::verdict)
                .anyMatch(verdict -> verdict == Verdict.RESOLVED || verdict == Verdict.RECOMMENDED);
        if (any && !governs) {
            Matcher and = sentence.matcher(VerdictForms.AND_SHOUTED);
            boolean both = and.find() && found.size() == 1 && found.getFirst().at() == and.start(1);
            first(
                    VerdictForms.AND_SHOUTED,
                    both ? and.end() : sentence.start(),
                    false); // "put and CARRIED, and it was RESOLVED"
            first(VerdictForms.AND_THEN, false);
        }
        if (any && NOTED_AND.matcher(sentence.plain()).find()) {
            first(VerdictForms.BY_BODY, true); // "noted the report and RECOMMENDED that …"
        }
        if (any && sentence.matcher(VerdictForms.AND_SHOUTED).find()) {
            first(VerdictForms.IMPERSONAL, false); // "It was agreed that … and RECOMMENDED that …"
        }
        return any;
    }

    /** "noted the report and agreed to meet again" has two. */
    private boolean byBody() {
        boolean any = first(VerdictForms.BY_BODY, true);
        boolean governs = found.stream()
                .map(Outcome::verdict)
                .anyMatch(verdict -> verdict == Verdict.RESOLVED || verdict == Verdict.RECOMMENDED);
        if (any && !governs) {
            first(VerdictForms.AND_THEN, false);
        }
        return any;
    }

    /** "It was agreed to ask for a quotation and the matter was deferred" has two. */
    private boolean impersonal() {
        boolean any = first(VerdictForms.IMPERSONAL, false);
        if (any) {
            first(VerdictForms.AND_WAS, false);
        }
        return any;
    }

    private boolean leading() {
        Matcher matcher = VerdictForms.LEADING.matcher(plain).region(sentence.start(), sentence.end());
        Matcher done = VerdictForms.DONE_IN_SHORT.matcher(plain).region(sentence.start(), sentence.end());
        return (matcher.lookingAt() && add(matcher)) || (done.lookingAt() && add(done));
    }

    private boolean first(Pattern pattern, boolean bodyNeeded) {
        return first(pattern, sentence.start(), bodyNeeded);
    }

    private boolean first(Pattern pattern, int from, boolean bodyNeeded) {
        Matcher matcher = sentence.matcher(pattern).region(from, sentence.end());
        for (int tries = 0; tries < 40 && matcher.find(); tries++) {
            if ((bodyNeeded ? isDoneByBody(matcher) : !Tense.isDated(plain, matcher.end(1), sentence.end()))
                    && (matcher.group(1).equals("accept")
                            || pattern == VerdictForms.BY_ME
                            || !Tense.isDenied(plain, sentence.start(), matcher.start(1)))
                    && !Motions.governs(sentence, matcher.start(1))
                    && !(pattern == VerdictForms.AT_END && OtherBodies.areListed(sentence))
                    && add(matcher)) {
                return true;
            }
        }
        return false;
    }

    /** "The Panel noted that the bins were late" tells what was said; "noted the report" is an outcome. */
    private boolean isDoneByBody(Matcher matcher) {
        boolean statement = matcher.group(1).equals("noted")
                && VerdictForms.TALK
                        .matcher(plain)
                        .region(matcher.end(1), sentence.end())
                        .lookingAt();
        boolean things = !matcher.group(1).equals("received")
                || RECEIVED.matcher(plain)
                        .region(matcher.end(1), sentence.end())
                        .lookingAt();
        if (HAD_DONE.matcher(plain.substring(sentence.start(), matcher.start())).find()) {
            return false; // "The County Council had approved two and refused one"
        }
        if (plain.startsWith("'s ", Math.max(sentence.start(), matcher.start() - 3))) {
            return false; // "in accordance with the Council's agreed procedure"
        }
        if (plain.startsWith("who ", Math.max(sentence.start(), matcher.start() - 4))) {
            return false; // "Members who supported the amendment held that …"
        }
        Subject subject = Subjects.before(plain, sentence.start(), matcher.start());
        boolean we = subject.kind() == Subject.Kind.PRONOUN
                && plain.substring(subject.start(), subject.end()).equalsIgnoreCase("we");
        return !statement
                && things
                && !Tense.isDated(plain, matcher.end(1), sentence.end())
                && (we || isDecider(matcher, subject));
    }

    private boolean isDecider(Matcher matcher, Subject subject) {
        return (subject.kind() == Subject.Kind.BODY
                        && !OtherBodies.isOne(plain, sentence.start(), subject)
                        && !areSome(sentence, subject))
                || isByOneMember(matcher.group(1), subject)
                || areCouncillors(subject)
                || (subject.kind() == Subject.Kind.ELIDED
                        && Owners.isBody(sentence, subject)
                        && !WAS_DONE_AND
                                .matcher(plain.substring(sentence.start(), matcher.start()))
                                .find());
    }

    /** "Several Members agreed that the road was poor": not the body that they are of. */
    static boolean areSome(Sentence sentence, Subject subject) {
        String doer = sentence.passage().plain().substring(sentence.start(), Math.max(sentence.start(), subject.end()));
        return SOME.matcher(doer).find();
    }

    /** A decision that the law lets one member take: "The Cabinet Member for Highways approved the Order". */
    private boolean isByOneMember(String verb, Subject subject) {
        return subject.kind() == Subject.Kind.PERSON
                && VerdictForms.BY_ONE.contains(verb)
                && VerdictForms.ONE
                        .matcher(plain.substring(subject.start(), subject.end()))
                        .find();
    }

    /** "Councillors" without a name are the body; "Councillors Oak and Elm" are not. */
    private boolean areCouncillors(Subject subject) {
        return subject.kind() == Subject.Kind.PERSON
                && plain.substring(subject.start(), subject.end()).matches("Councillors|(?:P\\.)?C(?:ll|nll)rs");
    }

    /** "The amendment was agreed": its result, which is no decision on the motion. */
    private static Outcome ofAmendment(Matcher matcher, Verdict verdict) {
        int at = matcher.start(1);
        Verdict result = verdict == Verdict.REFUSED ? Verdict.LOST : verdict;
        return new Outcome(result, FoundDecision.Subject.AMENDMENT, at);
    }

    /** What was adopted or rejected, behind the word "resolved". */
    static FoundDecision.@Nullable Subject resolvedOn(String behind) {
        Matcher resolved = RESOLVED_ON.matcher(behind);
        if (!resolved.lookingAt()) {
            return null;
        }
        boolean amends = resolved.group("what").equalsIgnoreCase("amendment");
        return resolved.group("procedural") != null
                ? FoundDecision.Subject.PROCEDURAL
                : amends ? FoundDecision.Subject.AMENDMENT : FoundDecision.Subject.MOTION;
    }

    /** "approved the terms of the motion". */
    private FoundDecision.@Nullable Subject named(Matcher matcher) {
        Matcher object = OF_MOTION.matcher(plain).region(matcher.end(1), sentence.end());
        boolean put = OF_MOTION_PUT
                        .matcher(plain.substring(sentence.start(), matcher.start(1)))
                        .find()
                || (matcher.pattern().equals(VerdictForms.PUT_AND)
                        && matcher.group().contains(" motion"));
        if (OBJECT_FORMS.contains(matcher.pattern())
                && OF_AMENDMENT
                        .matcher(plain)
                        .region(matcher.end(1), sentence.end())
                        .lookingAt()) {
            return FoundDecision.Subject.AMENDMENT;
        }
        FoundDecision.Subject resolved = resolvedOn(plain.substring(matcher.end(1), sentence.end()));
        if (resolved != null) {
            return resolved;
        }
        if (OF_PROCEDURE.matcher(sentence.plain()).lookingAt()
                || (Motions.isSubject(sentence) && Procedure.isAbout(sentence.plain()))) {
            return FoundDecision.Subject.PROCEDURAL;
        }
        boolean referred = matcher.group(1).equals("referred")
                && THE_MOTION.matcher(sentence.plain()).find();
        return put
                        || referred
                        || Motions.isSubject(sentence)
                        || (OBJECT_FORMS.contains(matcher.pattern()) && object.lookingAt())
                ? FoundDecision.Subject.MOTION
                : withdrawn(matcher);
    }

    /** "Councillor Oak withdrew the amendment" says what was withdrawn, as "the amendment was withdrawn" does. */
    private static FoundDecision.@Nullable Subject withdrawn(Matcher matcher) {
        if (!matcher.pattern().equals(VerdictForms.WITHDREW)) {
            return null;
        }
        String withdrawn = matcher.group().toLowerCase(Locale.ROOT);
        return withdrawn.contains("amendment")
                ? FoundDecision.Subject.AMENDMENT
                : withdrawn.endsWith("motion") || withdrawn.endsWith("proposal") ? FoundDecision.Subject.MOTION : null;
    }

    private boolean add(Matcher matcher) {
        Verdict verdict = VerdictForms.WORDS.get(matcher.group(1).toLowerCase(Locale.ROOT));
        if (verdict == null || Quotation.isInside(sentence.passage(), matcher.start(1))) {
            return false;
        }
        if (VerdictForms.SAYS_ITS_AIM.contains(matcher.group(1).toLowerCase(Locale.ROOT))
                && !plain.startsWith(" that ", matcher.end(1))) {
            verdict = Aims.of(plain.substring(matcher.end(1), sentence.end())).orElse(verdict);
        }
        for (Outcome other : found) {
            boolean same = other.verdict() == Verdict.LOST && matcher.start(1) - other.at() < BESIDE;
            if (other.verdict() == verdict || same) {
                return true;
            }
        }
        boolean ofAmendment = matcher.pattern().equals(VerdictForms.ACCEPTED)
                || (OF_WHAT_STANDS_FIRST.contains(matcher.pattern())
                        && !matcher.group().contains(" motion")
                        && !OF_ANOTHER_THING.matcher(matcher.group()).find()
                        && (AMENDMENT.matcher(matcher.group()).lookingAt()
                                || AMENDMENT_WAS.matcher(matcher.group()).find()))
                || (matcher.pattern().equals(VerdictForms.SECONDED_AND)
                        && AMENDMENT_FIRST.matcher(sentence.plain()).lookingAt());
        boolean byMover = matcher.pattern().equals(VerdictForms.THIS)
                && BY_MOVER.matcher(plain)
                        .region(matcher.end(1), sentence.end())
                        .lookingAt();
        found.add(
                ofAmendment || byMover
                        ? ofAmendment(matcher, verdict)
                        : new Outcome(verdict, named(matcher), matcher.start(1)));
        return true;
    }
}
