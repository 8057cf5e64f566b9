package org.moothall.minutes.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences in which minutes tell who moved and who seconded. */
final class MoverForms {
    private static final String BY = "(?: (?:formally |then |first |jointly )?(?:by|BY|from|gan)\\b| ?[:.]| -)?:? ";

    /** A name that a genitive may follow. */
    private static final String WHOSE =
            "(?:(?:Councillor|Cllr\\.?|Alderman|Bailie|Mrs?|Ms|Miss|Dr) (?:\\p{Lu}[\\p{L}.-]* ){0,2}\\p{Lu}[\\p{L}-]+|(?:[Tt]he )?(?:Chair(?:man|woman|person)?|Vice-Chair|Leader|Mayor|Conven[eo]r|Provost))";

    /** "A, seconded by B, moved …". */
    private static final Pattern SECONDED_FIRST = Pattern.compile(
            "(?<mover>" + Person.TITLED
                    + ")(?:,? (?:and )?(?:duly )?seconded by | \\((?:seconded by|seconder:?) )(?<seconder>" + Person.ANY
                    + ")\\)?,? (?:(?:then |formally |thereupon |accordingly |therefore |also )?(?i:proposed|moved)\\b|(?<=\\b[Aa]mendment,? .{5,160})(?:asked|put forward|sought|wished|offered|submitted)\\b|(?:wanted|wished|sought) [^.;]{2,160}? and (?:so )?moved\\b|(?:had )?spoken to the motion\\b)");

    /** "Amendment A (Harbour Party; Cllr Oak, seconded Cllr Elm): …". */
    private static final Pattern HEADING_WITH_BOTH =
            Pattern.compile("^(?:\\w+ )?[Aa]mendment(?: \\w{1,3})? \\((?:[^;()]{2,40}; )?(?<mover>" + Person.TITLED
                    + ")(?:, seconded (?:by )?| ?/ ?)(?<seconder>" + Person.TITLED + ")\\)");

    private static final String TITLED_OR_INITIALS =
            "(?:" + Person.TITLED + "|(?<![\\p{L}\\d])[A-Z]{2,3}(?![\\p{L}\\d]))";

    /** "WR prop the lowest, sec TE", "SP moved, sec TE, to make it tea". */
    private static final Pattern ABBREVIATED = Pattern.compile("(?<mover>" + TITLED_OR_INITIALS
            + ") (?:then )?(?:prop|moved|proposed)\\b(?! by\\b)[^.;]{0,160}?,? (?:and )?sec (?:by )?(?<seconder>"
            + TITLED_OR_INITIALS + ")");

    /** "a motion to move to next business, from Cllr Oak and seconded by Cllr Elm". */
    private static final Pattern FROM = Pattern.compile("\\b(?:motion|amendment|proposal) [^.;,]{2,80}, from (?<mover>"
            + Person.TITLED + ") and seconded by (?<seconder>" + Person.TITLED + ")");

    /** "A, with B seconding, moved …". */
    private static final Pattern WITH_SECONDER = Pattern.compile(
            "(?<mover>" + Person.TITLED
                    + ")(?:,| \\p{Ll}[^.;]{1,200}?,? and,?)? (?:with (?:the support of )?|supported by )(?<seconder>"
                    + Person.ANY
                    + ") (?:as (?:his |her )?seconder|seconding),? (?:then |formally )?(?:proposed|moved|put forward|tabled|sought(?= (?:by|to|an)\\b)|(?:wished|wanted)(?= to (?:amend|change|insert|add|delete)\\b))\\b");

    /** "Councillor B seconded a motion by Councillor A that …". */
    private static final Pattern SECONDER_FIRST = Pattern.compile("(?<seconder>" + Person.TITLED
            + ") (?:then |formally )?seconded (?:(?:an?|the|this) (?:\\w+ )?(?:motion|amendment|proposal) (?:by|of|from|moved by|proposed by) (?<mover>"
            + Person.ANY + ")|(?<whose>" + WHOSE + ")'s (?:motion|amendment|proposal)\\b)");

    /** "Moved Oak, seconded Elm": by surnames. */
    private static final Pattern BY_SURNAMES =
            Pattern.compile("\\b(?i:proposed|moved|prop\\.|proposer:|mover:)(?: by)? (?<mover>" + Person.WORD
                    + ")[,;.]? (?:and )?(?i:seconded|sec\\.|seconder:)(?: by)? (?<seconder>" + Person.WORD
                    + ")(?![\\p{L}'-]| \\p{Lu})");

    /** "Moved (Oak) and seconded (Elm)". */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\b(?i:proposed|moved|proposal) \\((?:by )?(?<mover>" + Person.ANY
                    + "|" + Person.WORD + ")\\),?(?: and)? (?i:seconded) \\((?:by )?(?<seconder>" + Person.ANY + "|"
                    + Person.WORD + ")\\)");

    /** "proposed as a true record by (JM), seconded by (PB)". */
    private static final Pattern BY_BRACKETED = Pattern.compile(
            "\\b(?i:proposed|moved)\\b[^.;()]{0,60}? by \\((?<mover>[A-Z]{2,3})\\),? (?:and )?(?i:seconded)(?: by)? \\((?<seconder>[A-Z]{2,3})\\)");

    /** "RESOLVED to mend the fence (Cllr Oak / Cllr Elm)". */
    private static final Pattern BEHIND_RESOLUTION = Pattern.compile(
            "(?:^(?=[(\\[])|\\b(?i:resolved|recommended|agreed|approved|carried|moved|proposed|refused|deferred)\\b)[^()\\[\\]]{0,300}(?:\\([^()\\[\\]]{2,60}\\)[^()\\[\\]]{0,60})?[(\\[](?<mover>"
                    + Person.TITLED
                    + "|[A-Z]{2,3}|(?<=(?:RESOLVED|Resolved|AGREED|Agreed|Proposed|Moved):? \\()" + Person.WORD
                    + ")(?: ?/ ?|, seconded by )(?<seconder>"
                    + Person.TITLED + "|[A-Z]{2,3}|" + Person.WORD + ")(?:[,:] [^()]{2,80})?[)\\]]");

    /** "Cllr Oak suggested that it be accepted, seconded by Cllr Elm": what has a seconder was moved. */
    private static final Pattern SUGGESTED = Pattern.compile("(?<mover>" + Person.TITLED
            + ") (?:then |also )?(?:recommended|suggested|wanted) [^.;]{2,200}?,? (?:and )?(?:(?:this|which) was )?(?:seconded (?:by )?(?<seconder>"
            + Person.ANY + ")|(?<whose>" + Person.TITLED + ") seconded\\b)");

    /** "P: Cllr Oak S: Cllr Elm". */
    private static final Pattern LETTERED = Pattern.compile("\\bP: ?(?<mover>" + Person.ANY + "|" + Person.WORD
            + ")[,;]? S: ?(?<seconder>" + Person.ANY + "|" + Person.WORD + ")");

    /** A first name, a surname or initials, as short minutes have them. */
    private static final String SHORT =
            "(?:(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.) \\p{Lu}[\\p{L}'-]+|[A-Z]{2,4}(?![\\p{L}\\d])|\\([A-Z]{2,3}\\)|"
                    + Person.WORD + ")";

    /** Words that a name without a title does not begin with. */
    private static final String NO_NAME = "Councillor|Cllr|Alderman|Mrs? |Ms |Dr |The ";

    private static final String BEGINNING = "(?:^|(?<=[.;:] ))(?!" + NO_NAME + "|A |An |He |She |They |This |It )";

    /** "Gordon, seconded by Euan, moved as an amendment". */
    private static final Pattern SHORT_SECONDED_FIRST = Pattern.compile(BEGINNING + "(?<mover>" + SHORT
            + "),? seconded by (?<seconder>" + SHORT + "),? (?:then )?(?:proposed|moved)\\b");

    /** "Miss Oak was not content with that and, seconded by Mrs Elm, moved as an amendment". */
    private static final Pattern AND_SECONDED = Pattern.compile("(?:^|(?<=[.;] ))(?<mover>" + Person.TITLED
            + ") \\p{Ll}[^.;]{1,240}? and,? (?:duly )?seconded by (?<seconder>" + Person.ANY
            + "),? (?:then )?(?:proposed|moved)\\b");

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
            + "|\\(?[A-Z]{2,3}\\)?) (?:proposing|moving),? (?:and |with )?(?<seconder>" + Person.TITLED
            + "|\\(?[A-Z]{2,3}\\)?) seconding\\b");

    /** "RESOLVED: Minutes approved, with Cllr Oak proposing the item." */
    private static final Pattern WITH_MOVER =
            Pattern.compile("\\bwith (?<by>" + Person.TITLED + ") proposing\\b(?! (?:to|a|an)\\b)");

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
                    + "|(?<!\\bin terms of the )(?i:(?:motion|proposition|proposal|amendment|nomination),? (?:of|by|(?:came )?from|(?:had been|was) (?:submitted|tabled|put forward) by)|(?:motion|amendment) [^.;]{2,60} was (?:offered|put forward|submitted|tabled) by|ar gynnig|cynnig gan)"
                    + " )(?<by>"
                    + Person.ANY + ")"
                    + "|(?<!\\b(?:report|paper|letter|note|advice) (?:by|from|of) (?:the )?)(?<who>" + Person.TITLED
                    + ")(?: \\([^()]{2,60}\\))?(?:, (?:having|after|when|while|being|who|speaking|in) [^.;]{3,200}?,|, [^,.;]{1,60},|,)?(?: (?:then|also|formally|therefore|thereupon|accordingly|duly|subsequently|now|further|had))*"
                    + " (?:wished to (?:amend|insert|delete|add|leave out|omit|replace|substitute|strike out)|[Pp]roposed|[Mm]oved|PROPOSED|MOVED|proposes|moves|(?:put forward|tabled|submitted|offered|introduced|presented|sought to amend)(?= (?:an?|his|her|the following|the) (?:\\w+ )?(?:amendment|motion|proposal))|in (?:moving|proposing)(?= (?:the|his|her|an?|that)\\b)|nominated(?= [^.;]{2,80}\\band moved\\b))\\b(?! by\\b(?! way of\\b)| away\\b| into\\b| on to\\b| to"
                    + " (?:the|his|her|their|a) (?:\\w+ )?(?:seat|table|gallery|area|home|house)))");

    /** "In moving the report, Councillor A said that …". */
    private static final Pattern IN_MOVING =
            Pattern.compile("^In (?:formally )?(?:moving|proposing) (?:the|his|her|this|that) [^,.;]{3,80}, (?<by>"
                    + Person.TITLED + ")");

    /** "The amendment in the name of A was moved by him". */
    private static final Pattern IN_NAME = Pattern.compile(
            "\\bin the name of (?<by>" + Person.ANY
                    + ")(?: was (?:duly |then |formally )?(?:moved|proposed)(?: by (?:him|her|them)\\b)?|(?=,? (?:found no|failed|fell|was not seconded|did not|and (?:was )?seconded by|who (?:moved|proposed))))"
                    + "|(?<whose>" + WHOSE
                    + ")'s (?:\\w+ )?(?:motion|amendment|proposal)\\b(?=[^.;]{0,120} (?:failed|found no|was not seconded|fell\\b|did not find)|,? (?:that (?!was\\b)|seconded by|which \\p{Lu}|to [^.;,]{2,80},? (?:and )?seconded by)|(?= to [^.;]{2,80} was (?:put|lost|carried|agreed|defeated)\\b))");

    /** "Councillor A said that everything had been said and moved that …". */
    private static final Pattern AND_MOVED = Pattern.compile(
            "(?<by>" + Person.TITLED
                    + ")(?:, [^,.;]{2,60},|,)? (?!(?:moved|proposed|seconded)\\b)\\p{Ll}+\\b[^.;]{1,240}? and (?:then |so |formally |therefore )?(?:moved|proposed|MOVED|PROPOSED)(?:,? (?=seconded by\\b)|(?<=so moved)(?=[.;,])| (?=that\\b|an? |£\\d|the\\b|its\\b|it\\b|them\\b|this\\b|as\\b|by way of\\b|accordingly\\b|refusal\\b|approval\\b|deferral\\b|support\\b|rejection\\b|adoption\\b|to (?:insert|delete|add|leave out|omit|replace|substitute|strike out|amend)\\b))");

    /** "Audrey Oak proposed that …, and Brian Elm seconded." */
    private static final Pattern UNTITLED = Pattern.compile(BEGINNING + "(?<mover>" + SHORT
            + ") (?:then |also )?(?:proposed|moved|proposes|moves)\\b,?[^.;]{0,200}?(?: and| with|,|;) (?<seconder>"
            + SHORT
            + ") (?:seconded|seconding|seconds)\\b");

    /** "GP moved an amendment". */
    private static final Pattern BY_INITIALS = Pattern.compile(
            "(?:^|(?<=[.;] ))(?<by>" + InShort.ONE
                    + "|\\([A-Z]{2,3}\\)) (?:then |also )?(?:proposed|moved|proposes|moves) (?=as an? |an? |new |that\\b|the\\b|to\\b)");

    private static final String BARE_NAME = "(?<by>(?!" + NO_NAME
            + "|Propos|Mov(?:ed|er)\\b|Prop\\b)(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.|[B-Z]) \\p{Lu}[\\p{L}'-]+)";

    /** "Audrey Oak proposed that …", as forums and boards name their members. */
    private static final Pattern BY_BARE_NAME = Pattern.compile(
            "(?:^|(?<=[.;] ))" + BARE_NAME
                    + "(?:, [^,.;]{3,50},)? (?:then |also )?(?:proposed|moved) (?=an? |that\\b|the\\b|as an\\b|\\p{Lu}[^.;]{2,80}, seconded by )");

    private static final Pattern SECONDED_BY_BARE_NAME =
            Pattern.compile("(?:^|(?<=[.;,] )|(?<= and )|(?<= with ))(?<by>(?!" + NO_NAME
                    + "|Propos|Mov(?:ed|er)\\b|Prop\\b|He |She )" + SHORT + "),? (?:seconded|seconding)\\b");

    /** "Councillor A (Proposer) and Councillor B (Seconder)". */
    private static final Pattern AS_MOVER = Pattern.compile(
            "(?<by>" + Person.TITLED + ") \\((?i:proposer|mover|proposing|proposed|moved|prop\\.?|p)\\)");

    private static final Pattern AS_SECONDER =
            Pattern.compile("(?<by>" + Person.TITLED + ") \\((?i:seconder|seconding|seconded|sec\\.?|s)\\)");

    private static final Pattern SECONDED = Pattern.compile(
            "(?:\\b(?i:seconded|seconder(?: was| in)?|sec\\.?|2nd(?:ed)?|h?eiliwyd(?: hynny)?|eiliad|'i eilio|eilydd|eiliodd|eilio(?=:))"
                    + BY
                    + "(?<by>"
                    + Person.ANY + "|\\([A-Z]{2,3}\\))" + "|(?<who>" + Person.TITLED
                    + ")(?: \\([^()]{2,60}\\))?(?:, (?:who|for|as|having|while|though) [^.;]{2,160}?,)?,?(?: (?:then|also|formally|duly|in))* (?:[Ss]econded|seconding|SECONDED|was (?:his|her|their) seconder|(?:again|having) second(?:ing|ed)|as (?:his |her )?seconder|(?:was )?(?:happy|pleased|content|willing|glad|ready|rose) to second)\\b(?! to (?:the|an?|his|her|their|our)\\b))");

    /** What every form has at least one of: most sentences have none, and need not be searched for each form. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)mov(?:e|ing)|prop|motion|amend|nominat|sec|2nd|wished to|[cg]ynn?ig|eil(?:i|ydd)|in the name of|/|\\bP:|\\([ps]\\)");

    private static final List<Pattern> FORMS = List.of(
            SECONDED_FIRST,
            BY_BRACKETED,
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
            WITH_MOVER,
            SHORT_AND_MOVED,
            AND_SECONDED,
            HEADING_WITH_BOTH,
            ABBREVIATED,
            FROM,
            TOGETHER,
            TOGETHER_IN_WELSH,
            UNTITLED,
            IN_NAME,
            IN_MOVING,
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

    /** Those that tell of both. */
    private static final Set<Pattern> PAIRS = FORMS.stream()
            .filter(form -> form.namedGroups().containsKey("mover"))
            .collect(Collectors.toUnmodifiableSet());

    /** Before a name; in capitals the letters are somebody's. */
    private static final Pattern TITLE = Pattern.compile("(?i:mrs?|ms|miss|mx|dr|sir|lady|lord|prof|rev)\\.?");

    /** "Leader of the Council, Councillor Oak": an office, and behind the comma who has it. */
    private static final Pattern OFFICE = Pattern.compile(
            "^" + Person.OFFICE + "(?: of (?:the )?\\p{Lu}\\w+)?, (?=(?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr)\\b)");

    private static final Pattern TITLED = Pattern.compile(Person.TITLED);

    private static final Pattern MOVER_BEFORE =
            Pattern.compile("(?:^|[.;] )(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.) \\p{Lu}[\\p{L}'-]+ (?:then |also )?$");

    private MoverForms() {}

    /** The first thing that somebody did to a motion from this place on; of several that begin together the longest. */
    static @Nullable Step next(Sentence sentence, int from) {
        if (!sentence.matcher(TELLING).region(from, sentence.end()).find()) {
            return null;
        }
        Step first = null;
        for (Pattern pattern : FORMS) {
            Matcher matcher = sentence.matcher(pattern).region(from, sentence.end());
            if (matcher.find()
                    && !Quotation.isInside(sentence.passage(), matcher.start())
                    && !Nominations.isOne(sentence, matcher)
                    && !(pattern == MOVED && isMoved(sentence, matcher))
                    && !(BARE_NAMES.contains(pattern) && isPost(matcher.group("by")))
                    && !(SHORT_PAIRS.contains(pattern)
                            && (isPost(matcher.group("mover")) || isPost(matcher.group("seconder"))))) {
                Step step = Step.of(pattern, matcher, sentence);
                first = first == null || step.start() < first.start() ? step : first;
            }
        }
        return first;
    }

    /** "Peter Strachan moved Option B": what was moved, in words like those of a name. */
    private static boolean isMoved(Sentence sentence, Matcher matcher) {
        String before = sentence.passage().plain().substring(sentence.start(), matcher.start());
        return matcher.group("by") != null
                && MOVER_BEFORE.matcher(before).find()
                && !TITLED.matcher(matcher.group("by")).lookingAt();
    }

    /** "Planning Officer", "Labour Group": two words with capitals that name nobody. */
    static boolean isPost(String name) {
        return InShort.isNoName(name)
                || Stream.of(name.split(" ", -1))
                        .filter(word -> !TITLE.matcher(word).matches())
                        .anyMatch(word -> Roles.isOwner(word) || Roles.isBody(word));
    }

    /** A name as written, without an article or an office before it. */
    static String bare(String name) {
        String called = name.replaceFirst("^(?:[Tt]he|[Yy]r?) ", "");
        return InShort.unbracketed(OFFICE.matcher(called).replaceFirst(""));
    }

    /** What somebody did to a motion, and from where to where that is told. */
    record Step(
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
            return bare(sentence.passage().text().substring(matcher.start(group), matcher.end(group)));
        }
    }
}
