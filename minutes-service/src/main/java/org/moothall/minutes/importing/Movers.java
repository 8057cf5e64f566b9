package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who moved and who seconded: "proposed by Cllr A, seconded by Cllr B", "Councillor A moved, and Councillor B seconded",
 * "Proposer: A Seconder: B", with the seconder in the same sentence or soon after it.
 */
final class Movers {
    private static final int NEAR = 3;

    /** Whoever moves more often than this in one breath is no sentence of minutes. */
    private static final int MOST = 12;

    private static final String BY = "(?: (?:formally |then |first |jointly )?(?:by|BY|from|gan)\\b|[:.]| -)?:? ";

    /** A name that a genitive may follow. */
    private static final String WHOSE =
            "(?:(?:Councillor|Cllr\\.?|Alderman|Bailie|Mrs?|Ms|Miss|Dr) (?:\\p{Lu}[\\p{L}.-]* ){0,2}\\p{Lu}[\\p{L}-]+|(?:[Tt]he )?(?:Chair(?:man|woman|person)?|Vice-Chair|Leader|Mayor|Conven[eo]r|Provost))";

    /** "A, seconded by B, moved …". */
    private static final Pattern SECONDED_FIRST = Pattern.compile(
            "(?<mover>" + Person.TITLED
                    + ")(?:,? (?:and )?(?:duly )?seconded by | \\((?:seconded by|seconder:?) )(?<seconder>" + Person.ANY
                    + ")\\)?,? (?:(?:then |formally )?(?i:proposed|moved)\\b|(?<=\\b[Aa]mendment,? .{5,160})(?:asked|put forward|sought|wished|offered|submitted)\\b|(?:had )?spoken to the motion\\b)");

    /** "Amendment A (Harbour Party; Cllr Oak, seconded Cllr Elm): …". */
    private static final Pattern HEADING_WITH_BOTH =
            Pattern.compile("^(?:\\w+ )?[Aa]mendment(?: \\w{1,3})? \\((?:[^;()]{2,40}; )?(?<mover>" + Person.TITLED
                    + "), seconded (?:by )?(?<seconder>" + Person.TITLED + ")\\)");

    /** "A, with B seconding, moved …". */
    private static final Pattern WITH_SECONDER = Pattern.compile(
            "(?<mover>" + Person.TITLED + "),? with (?:the support of )?(?<seconder>" + Person.ANY
                    + ") (?:as (?:his |her )?seconder|seconding),? (?:then |formally )?(?:proposed|moved|put forward|tabled|sought(?= (?:by|to|an)\\b))\\b");

    /** "Councillor B seconded a motion by Councillor A that …". */
    private static final Pattern SECONDER_FIRST = Pattern.compile("(?<seconder>" + Person.TITLED
            + ") (?:then |formally )?seconded (?:(?:an?|the|this) (?:\\w+ )?(?:motion|amendment|proposal) (?:by|of|from|moved by|proposed by) (?<mover>"
            + Person.ANY + ")|(?<whose>" + WHOSE + ")'s (?:motion|amendment|proposal)\\b)");

    /** "Moved Oak, seconded Elm": by surnames. */
    private static final Pattern BY_SURNAMES =
            Pattern.compile("\\b(?i:proposed|moved|prop\\.|proposer:|mover:)(?: by)? (?<mover>" + Person.WORD
                    + ")[,;.]? (?:and )?(?i:seconded|sec\\.|seconder:)(?: by)? (?<seconder>" + Person.WORD
                    + ")(?! \\p{Lu})");

    /** "Moved (Oak) and seconded (Elm)". */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\b(?i:proposed|moved) \\((?:by )?(?<mover>" + Person.ANY
                    + "|" + Person.WORD + ")\\),?(?: and)? (?i:seconded) \\((?:by )?(?<seconder>" + Person.ANY + "|"
                    + Person.WORD + ")\\)");

    /** "RESOLVED to mend the fence (Cllr Oak / Cllr Elm)". */
    private static final Pattern BEHIND_RESOLUTION = Pattern.compile(
            "\\b(?i:resolved|agreed|approved|carried|moved|proposed)\\b[^()\\[\\]]{0,300}(?:\\([^()\\[\\]]{2,60}\\)[^()\\[\\]]{0,60})?[(\\[](?<mover>"
                    + Person.TITLED
                    + "|[A-Z]{2,3}|(?<=(?:RESOLVED|Resolved|AGREED|Agreed):? \\()" + Person.WORD + ") ?/ ?(?<seconder>"
                    + Person.TITLED + "|[A-Z]{2,3}|" + Person.WORD + ")[)\\]]");

    /** "Cllr Oak suggested that it be accepted, seconded by Cllr Elm": what has a seconder was moved. */
    private static final Pattern SUGGESTED = Pattern.compile("(?<mover>" + Person.TITLED
            + ") (?:then |also )?(?:recommended|suggested) [^.;]{2,200}?,? (?:and )?(?:(?:this|which) was )?(?:seconded by (?<seconder>"
            + Person.ANY + ")|(?<whose>" + Person.TITLED + ") seconded\\b)");

    /** "P: Cllr Oak S: Cllr Elm". */
    private static final Pattern LETTERED = Pattern.compile("\\bP: ?(?<mover>" + Person.ANY + "|" + Person.WORD
            + ")[,;]? S: ?(?<seconder>" + Person.ANY + "|" + Person.WORD + ")");

    /** A first name, a surname or initials, as short minutes have them. */
    private static final String SHORT =
            "(?:\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+|[A-Z]{2,4}(?![\\p{L}\\d])|" + Person.WORD + ")";

    private static final String BEGINNING =
            "(?:^|(?<=[.;:] ))(?!Councillor|Cllr|Alderman|Mrs? |Ms |Dr |The |A |An |He |She |They |This |It )";

    /** "Gordon, seconded by Euan, moved as an amendment". */
    private static final Pattern SHORT_SECONDED_FIRST = Pattern.compile(BEGINNING + "(?<mover>" + SHORT
            + "),? seconded by (?<seconder>" + SHORT + "),? (?:then )?(?:proposed|moved)\\b");

    /** "HM could not see why, and moved an amendment". */
    private static final Pattern SHORT_AND_MOVED = Pattern.compile(
            BEGINNING
                    + "(?<by>[A-Z]{2,4}) \\p{Ll}+\\b[^.;]{1,240}? and (?:then |so )?(?:moved|proposed) (?=that\\b|an? |the\\b|as\\b|to\\b)");

    /** "Prop/Sec: Cllrs Tapp/Mayne". */
    private static final Pattern SLASHED = Pattern.compile(
            "\\b(?i:prop(?:osed|oser)?\\.?|moved) ?/ ?(?i:sec(?:onded|onder)?\\.?):? (?:(?:Cllrs?|Councillors?)\\.? )?(?<mover>"
                    + SHORT + ") ?/ ?(?:(?:Cllr|Councillor)\\.? )?(?<seconder>" + SHORT + ")");

    /** "Mrs Oak proposing and Miss Elm seconding". */
    private static final Pattern PROPOSING = Pattern.compile("(?<mover>" + Person.TITLED
            + ") (?:proposing|moving),? (?:and|with) (?<seconder>" + Person.TITLED + ") seconding\\b");

    /** "Cynigiwyd ac eiliwyd … gan A a B". */
    private static final Pattern TOGETHER_IN_WELSH =
            Pattern.compile("\\b(?i:[cg]ynigiwyd ac eiliwyd)[^.;]{0,80}? gan (?<mover>" + Person.ANY
                    + ") ac? ?(?:'r |yr? )?(?<seconder>" + Person.ANY + ")");

    /** "Moved and seconded by A and B". */
    private static final Pattern TOGETHER =
            Pattern.compile("\\b(?i:proposed|moved)(?: by)?,?(?: and|/) ?(?:duly )?(?i:seconded)" + BY
                    + "(?:Councillors |Cllrs )?(?<mover>" + Person.ANY + ") (?:and|&) (?<seconder>" + Person.ANY + ")");

    /** "The Leader, Councillor A, proposed". */
    private static final Pattern NAMED_BEHIND = Pattern.compile(
            "^[^,]+, (?<name>(?:Councillor|Cllr\\.?|Alderman|Bailie|Mrs?|Ms|Miss|Dr) [^,]+|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+),");

    private static final Pattern MOVED = Pattern.compile(
            "(?:\\b(?:(?i:proposed|moved|mover|proposer|prop\\.?|[cg]ynigiwyd(?: (?:ail |trydydd )?(?:g?welliant|cynnig))?|cynigydd|cynigiodd|cynnig(?=:))"
                    + BY
                    + "|(?i:(?:motion|proposition|proposal|amendment|nomination),? (?:of|by|from|(?:had been|was) (?:submitted|tabled|put forward) by)|(?:motion|amendment) [^.;]{2,60} was (?:offered|put forward|submitted|tabled) by|ar gynnig|cynnig gan)"
                    + " )(?<by>"
                    + Person.ANY + ")"
                    + "|(?<!\\b(?:report|paper|letter|note|advice) (?:by|from|of) (?:the )?)(?<who>" + Person.TITLED
                    + ")(?:, [^,.;]{1,60},|,)?(?: (?:then|also|formally|therefore|thereupon|accordingly|duly|subsequently|now|further|had))*"
                    + " (?:wished to (?:amend|insert|delete|add|leave out|omit|replace|substitute|strike out)|proposed|moved|PROPOSED|MOVED|proposes|moves|(?:put forward|tabled|submitted|offered|introduced|presented|sought to amend)(?= (?:an?|his|her|the following|the) (?:\\w+ )?(?:amendment|motion|proposal))|in (?:moving|proposing)(?= (?:the|his|her|an?|that)\\b)|nominated(?= [^.;]{2,80}\\band moved\\b))\\b(?! by\\b| away\\b| into\\b| on to\\b| to"
                    + " (?:the|his|her|their|a) (?:\\w+ )?(?:seat|table|gallery|area|home|house)))");

    /** "The amendment in the name of A was moved by him". */
    private static final Pattern IN_NAME = Pattern.compile(
            "\\bin the name of (?<by>" + Person.ANY
                    + ")(?: was (?:duly |then |formally )?(?:moved|proposed)(?: by (?:him|her|them)\\b)?|(?=,? (?:found no|failed|fell|was not seconded|did not|and (?:was )?seconded by|who (?:moved|proposed))))"
                    + "|(?<whose>" + WHOSE
                    + ")'s (?:motion|amendment|proposal)\\b(?=[^.;]{0,40} (?:failed|found no|was not seconded|fell\\b|did not find)|,? (?:that (?!was\\b)|seconded by|which \\p{Lu}|to [^.;,]{2,80},? (?:and )?seconded by))");

    /** "Councillor A said that everything had been said and moved that …". */
    private static final Pattern AND_MOVED = Pattern.compile(
            "(?<by>" + Person.TITLED
                    + ")(?:, [^,.;]{2,60},|,)? (?!(?:moved|proposed|seconded)\\b)\\p{Ll}+\\b[^.;]{1,240}? and (?:then |so |formally |therefore )?(?:moved|proposed) (?=that\\b|an? |the\\b|as\\b|refusal\\b|approval\\b|deferral\\b|to (?:insert|delete|add|leave out|omit|replace|substitute|strike out|amend)\\b)");

    /** How many characters before "He moved" a name is looked for. */
    private static final int FAR = 2_000;

    /** "Councillor A said … He proposed as an amendment that …". */
    private static final Pattern BY_PRONOUN = Pattern.compile(
            "(?:He|She) (?:then |also |therefore )?(?:proposed|moved)\\b(?! to (?!(?:insert|delete|add|leave out|amend|defer|refuse|approve)\\b))");

    private static final Pattern NAMED = Pattern.compile(Person.TITLED);

    /** "Audrey Oak proposed that …, and Brian Elm seconded." */
    private static final Pattern UNTITLED = Pattern.compile(BEGINNING + "(?<mover>" + SHORT
            + ") (?:then |also )?(?:proposed|moved)\\b[^.;]{0,200}?(?: and| with|,|;) (?<seconder>" + SHORT
            + ") (?:seconded|seconding)\\b");

    /** "GP moved an amendment". */
    private static final Pattern BY_INITIALS = Pattern.compile(
            "(?:^|(?<=[.;] ))(?<by>[A-Z]{2,3}) (?:then |also )?(?:proposed|moved) (?=an? |that\\b|the\\b|to\\b)");

    private static final String BARE_NAME =
            "(?<by>(?!Councillor|Cllr|Alderman|Mrs? |Ms |Dr |The |Propos|Mov(?:ed|er)\\b|Prop\\b)\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+)";

    /** "Audrey Oak proposed that …", as forums and boards name their members. */
    private static final Pattern BY_BARE_NAME = Pattern.compile(
            "(?:^|(?<=[.;] ))" + BARE_NAME + " (?:then |also )?(?:proposed|moved) (?=an? |that\\b|the\\b)");

    private static final Pattern SECONDED_BY_BARE_NAME = Pattern.compile(
            "(?:^|(?<=[.;,] )|(?<= and ))(?<by>(?!Councillor|Cllr|Alderman|Mrs? |Ms |Dr |The |Propos|Mov(?:ed|er)\\b|Prop\\b|He |She )"
                    + SHORT + "),? (?:seconded|seconding)\\b");

    /** "Councillor A (Proposer) and Councillor B (Seconder)". */
    private static final Pattern AS_MOVER = Pattern.compile(
            "(?<by>" + Person.TITLED + ") \\((?i:proposer|mover|proposing|proposed|moved|prop\\.?|p)\\)");

    private static final Pattern AS_SECONDER =
            Pattern.compile("(?<by>" + Person.TITLED + ") \\((?i:seconder|seconding|seconded|sec\\.?|s)\\)");

    private static final Pattern SECONDED = Pattern.compile(
            "(?:\\b(?i:seconded|seconder(?: was| in)?|sec\\.?|2nd(?:ed)?|h?eiliwyd|eiliad|'i eilio|eilydd|eiliodd|eilio(?=:))"
                    + BY
                    + "(?<by>"
                    + Person.ANY + ")" + "|(?<who>" + Person.TITLED
                    + ")(?: \\([^()]{2,60}\\))?,?(?: (?:then|also|formally|duly|in))* (?:seconded|seconding|SECONDED|was (?:his|her|their) seconder|(?:again|having) second(?:ing|ed)|as (?:his |her )?seconder|(?:was )?(?:happy|content|willing|glad|ready|rose) to second)\\b(?! to\\b))");

    private static final List<Pattern> FORMS = List.of(
            SECONDED_FIRST,
            WITH_SECONDER,
            SECONDER_FIRST,
            BY_SURNAMES,
            IN_BRACKETS,
            BEHIND_RESOLUTION,
            SUGGESTED,
            LETTERED,
            SHORT_SECONDED_FIRST,
            SLASHED,
            PROPOSING,
            SHORT_AND_MOVED,
            HEADING_WITH_BOTH,
            TOGETHER,
            TOGETHER_IN_WELSH,
            UNTITLED,
            IN_NAME,
            AND_MOVED,
            BY_INITIALS,
            BY_BARE_NAME,
            SECONDED_BY_BARE_NAME,
            AS_MOVER,
            AS_SECONDER,
            MOVED,
            SECONDED);

    private static final Set<Pattern> BARE_NAMES = Set.of(BY_BARE_NAME, SECONDED_BY_BARE_NAME);

    private static final Set<Pattern> SHORT_PAIRS = Set.of(UNTITLED, SHORT_SECONDED_FIRST);

    private static final Set<Pattern> SECONDERS = Set.of(SECONDED, AS_SECONDER, SECONDED_BY_BARE_NAME);

    private static final Set<Pattern> PAIRS = Set.of(
            SECONDED_FIRST,
            WITH_SECONDER,
            SECONDER_FIRST,
            BY_SURNAMES,
            IN_BRACKETS,
            BEHIND_RESOLUTION,
            SUGGESTED,
            LETTERED,
            SHORT_SECONDED_FIRST,
            SLASHED,
            PROPOSING,
            HEADING_WITH_BOTH,
            TOGETHER,
            TOGETHER_IN_WELSH,
            UNTITLED);

    /** Before a name; in capitals the letters are somebody's. */
    private static final Pattern TITLE = Pattern.compile("(?i:mrs?|ms|miss|mx|dr|sir|lady|lord|prof|rev)\\.?");

    /** "Mr Yew moved to insert …": the words of what was moved before are changed. */
    private static final Pattern CHANGES_WORDS = Pattern.compile(
            "(?i)\\b(?:moved|proposed|wished)(?: by [^.;]{2,60})?,? to (?:insert|delete|add|leave out|omit|replace|substitute|strike out|amend)\\b|\\b(?:moved|proposed)\\b[^.;]{0,60}\\bthat (?:(?:after|before|in place of|for) the words? |the words? (?:\\S+ ){1,20}be (?:deleted|added|inserted|replaced|left out|substituted)\\b|[^.;]{0,80}\\bthere be (?:added|inserted|substituted)\\b)");

    private static final Pattern AMENDMENT = Pattern.compile(
            "\\b(?i:amendments?|sought to amend|welliant|gwelliant|wellianna?u)\\b|^(?:An?|The) (?:second|third|fourth|further)(?=,| (?:was|one)\\b)");
    private static final Pattern SECONDED_AMENDMENT =
            Pattern.compile("seconded (?:the|this|that|his|her) amendment\\b");

    private static final Pattern OF_AMENDED = Pattern.compile(
            "(?i)\\b(?:proposed|moved) (?:that )?the (?:\\w+ ){0,2}(?:motion|recommendations?|report)\\b");
    private final List<FoundMover> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable FoundMover open;
    private int openedAt;
    private int amendments;

    /** Whether something was moved just now. */
    boolean isOpen() {
        return open != null;
    }

    List<FoundMover> found() {
        close();
        return found;
    }

    /** Reads a sentence, and says what was moved in it last. */
    FoundDecision.@Nullable Subject read(Sentence sentence, int passage, FoundDecision.Subject heading) {
        FoundDecision.Subject moved = null;
        if (open != null && passage - openedAt > NEAR) {
            close();
        }
        int from = sentence.start();
        Matcher pronoun = BY_PRONOUN.matcher(sentence.plain());
        if (pronoun.lookingAt()) {
            openFor(sentence, heading, passage);
            moved = open == null ? null : open.on();
        }
        boolean none = Nominations.areAll(sentence)
                || (VoteSigns.isOfBefore(sentence.plain()) && Tense.tellsOfDecision(sentence));
        Step step = none ? null : next(sentence, from);
        for (int steps = 0; step != null && steps < MOST; steps++) {
            Step after = next(sentence, step.end());
            if (step.mover() != null) {
                close();
                int clause = after == null || after.mover() == null ? sentence.end() : after.start();
                String words = sentence.passage().plain().substring(from, clause);
                boolean changes =
                        !found.isEmpty() && CHANGES_WORDS.matcher(words).find();
                moved = changes ? FoundDecision.Subject.AMENDMENT : subject(words, heading);
                open = new FoundMover(step.mover(), step.seconder(), moved, sentence.evidence());
                openedAt = passage;
            } else if (open != null && open.seconder() == null) {
                String words = sentence.passage().plain().substring(step.start(), sentence.end());
                boolean amends = SECONDED_AMENDMENT.matcher(words).find();
                FoundDecision.Subject on = amends ? FoundDecision.Subject.AMENDMENT : open.on();
                moved = amends ? on : moved;
                open = new FoundMover(open.mover(), step.seconder(), on, open.evidence());
            }
            from = step.end();
            step = after;
        }
        return moved;
    }

    /** Who moved what stands in a row by itself. */
    void add(FoundMover mover) {
        close();
        open = mover;
        close();
    }

    /** What was disposed of as an amendment was one, though whoever moved it is not said to have. */
    void wasAmendment() {
        close();
        amendments++;
        long moved = found.stream()
                .filter(mover -> mover.on() == FoundDecision.Subject.AMENDMENT)
                .count();
        FoundMover last = found.isEmpty() ? null : found.getLast();
        if (last != null && found.size() > 1 && moved < amendments && last.on() == FoundDecision.Subject.MOTION) {
            found.set(
                    found.size() - 1,
                    new FoundMover(last.mover(), last.seconder(), FoundDecision.Subject.AMENDMENT, last.evidence()));
        }
    }

    private void close() {
        if (open != null && seen.add(open.mover() + "|" + open.seconder() + "|" + open.on())) {
            found.add(open);
        }
        open = null;
    }

    private static FoundDecision.Subject subject(String clause, FoundDecision.Subject heading) {
        if (Procedure.isAbout(clause)) {
            return FoundDecision.Subject.PROCEDURAL;
        }
        if (AMENDMENT.matcher(clause).find() && !OF_AMENDED.matcher(clause).find()) {
            return FoundDecision.Subject.AMENDMENT;
        }
        return heading;
    }

    /** The first thing that somebody did to a motion from this place on; of several that begin together the longest. */
    private static @Nullable Step next(Sentence sentence, int from) {
        Step first = null;
        for (Pattern pattern : FORMS) {
            Matcher matcher = Promises.in(pattern, sentence).region(from, sentence.end());
            if (matcher.find()
                    && !Quotation.isInside(sentence.passage(), matcher.start())
                    && !Nominations.isOne(sentence, matcher)
                    && !(BARE_NAMES.contains(pattern) && isPost(matcher.group("by")))
                    && !(SHORT_PAIRS.contains(pattern)
                            && (isPost(matcher.group("mover")) || isPost(matcher.group("seconder"))))) {
                Step step = Step.of(pattern, matcher, sentence);
                first = first == null || step.start() < first.start() ? step : first;
            }
        }
        return first;
    }

    /** "Planning Officer", "Labour Group": two words with capitals that name nobody. */
    private static boolean isPost(String name) {
        return InShort.isNoName(name)
                || Stream.of(name.split(" ", -1))
                        .filter(word -> !TITLE.matcher(word).matches())
                        .anyMatch(word -> Roles.isOwner(word) || Roles.isBody(word));
    }

    /** "He moved …": by whom the sentences before named last, who is part of the evidence then. */
    private void openFor(Sentence sentence, FoundDecision.Subject heading, int passage) {
        Passage around = sentence.passage();
        Matcher name = NAMED.matcher(around.plain()).region(Math.max(0, sentence.start() - FAR), sentence.start());
        int from = -1;
        int to = -1;
        while (name.find()) {
            from = name.start();
            to = name.end();
        }
        if (from >= 0) {
            close();
            String mover = around.text().substring(from, to);
            Evidence told = around.evidence(from, sentence.end());
            open = new FoundMover(mover, null, subject(sentence.plain(), heading), told);
            openedAt = passage;
        }
    }

    private record Step(
            int start,
            int end,
            @Nullable String mover,
            @Nullable String seconder) {
        static Step of(Pattern pattern, Matcher matcher, Sentence sentence) {
            if (PAIRS.contains(pattern)) {
                return new Step(
                        matcher.start(),
                        matcher.end(),
                        words(matcher, or(matcher, "mover"), sentence),
                        words(matcher, or(matcher, "seconder"), sentence));
            }
            Matcher apposition = NAMED_BEHIND.matcher(matcher.group());
            boolean named = pattern == MOVED && matcher.group("by") == null && apposition.find();
            String name = named ? apposition.group("name") : words(matcher, group(pattern, matcher), sentence);
            return SECONDERS.contains(pattern)
                    ? new Step(matcher.start(), matcher.end(), null, name)
                    : new Step(matcher.start(), matcher.end(), name, null);
        }

        private static String or(Matcher matcher, String group) {
            return matcher.group(group) == null ? "whose" : group;
        }

        private static String group(Pattern pattern, Matcher matcher) {
            boolean by = matcher.group("by") != null;
            return by ? "by" : pattern == IN_NAME ? "whose" : "who";
        }

        private static String words(Matcher matcher, String group, Sentence sentence) {
            return sentence.passage()
                    .text()
                    .substring(matcher.start(group), matcher.end(group))
                    .replaceFirst("^(?:[Tt]he|[Yy]r?) ", "");
        }
    }
}
