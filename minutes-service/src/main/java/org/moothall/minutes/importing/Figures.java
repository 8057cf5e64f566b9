package org.moothall.minutes.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Reads how many voted for and against and abstained: "For: 26 / Against: 32", "33 Members voting in favour, none against",
 * "by 22 votes to one, with two abstentions", "(9/3/1 for/against/abstained)".
 */
final class Figures {
    /** The largest councils of the country have about 130 members; 212 in favour are answers to a consultation. */
    private static final int LARGEST = 160;

    private static final String MOVED =
            "(?:the |this |that |y )?(?:gwelliant|cynnig|suspension|refusal|approval|deferral|adjournment|adoption|closure|veto|(?:\\w+"
                    + " )?(?:motion|amendment|proposal|recommendations?|resolution|application|officers?'?"
                    + " recommendation))";
    private static final String VOTERS =
            "(?:votes?|voters?|members?|councillors?|committee members?|people|persons|authorities|districts|pleidlais|aelod(?:au)?)";

    /** "For: 26", "Abstentions (0)", "In favour of the motion - 9", "votes against 2". */
    private static final String SIDE_THEN_NUMBER =
            "\\b(?<!\\b(?:Mtg|Meeting|Minute|Ref|Item|Page|Tel|Charity|Invoice|Application|Agenda|Report|Paper) )"
                    + Sides.WORD
                    + "(?: votes)?(?: it| them)?(?: (?:of )?" + MOVED
                    + ")?(?: ?[:=] ?| ?- ?| ?[(\\[] ?|, (?=\\d{1,3}[;.])| )(" + Numbers.WRITTEN + ")\\b(?= ?(?:"
                    + VOTERS
                    + ")?(?: ?[,;/.()\\]|:-]|$| and\\b| with\\b| carried\\b| lost\\b| " + Sides.WORD + "| the\\b))";

    /** "26 for", "33 Members voting in favour", "no votes against", "two abstentions". */
    private static final String NUMBER_THEN_SIDE =
            "(?<![£.,]|£\\d{1,3}\\.|\\ball but |\\bbar |\\b(?:fewer|less|more) than |\\bat least )\\b("
                    + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " ?|having |were |was |then |being |voted |voting |cast |of |of us |who |recorded |hands |raised |shown |yn |wedi |pleidleisio ){0,4}"
                    + "(?:\\([^()]{2,40}\\) )?(?:an? )?" + Sides.WORD + "\\b";

    private static final Pattern ONE_SIDE =
            Pattern.compile(SIDE_THEN_NUMBER + "|" + NUMBER_THEN_SIDE, Pattern.CASE_INSENSITIVE);

    /** "9 - For 2 - Against 1 - Abstention", "6 for 2 against". */
    private static final Pattern DASHED = Pattern.compile(
            "(?i)\\b(?<yes>\\d{1,3}) (?:- )?for,? (?<no>\\d{1,3}) (?:- )?against(?:,? (?<abstain>\\d{1,3}) (?:- )?abst\\p{L}*)?");

    /** "By 22 votes to one": the larger is the side that won. */
    private static final Pattern TO = Pattern.compile(
            "(?:\\b(?:by|of|o|with|hands,|carried|carried,|lost|lost,|defeated,|resolved|approved,|agreed to,|agreed,|refused,|[dt]rwy)(?: an?)?(?: (?:majority|vote|margin))?(?: vote)?(?: of| by)? ?\\(?|\\()("
                    + Numbers.WRITTEN + ")(?: " + VOTERS + ")? ?(?:to|i|-|:) ?(" + Numbers.WRITTEN
                    + ")\\b(?! (?:days|years|months))",
            Pattern.CASE_INSENSITIVE);

    /** "RESOLVED (prop. YK, sec. TL, 5-1) to accept". */
    private static final Pattern BEHIND_MOVERS =
            Pattern.compile("\\([^()]{2,80}[,:] (\\d{1,3}) ?(?:-|(?:votes )?to) ?(\\d{1,3})\\)");

    /** "Voted 9-2 in favour", "8 votes to 3". */
    private static final Pattern PLAINLY_TO = Pattern.compile(
            "\\b(?:(?:vot(?:e|ed|ing)|carried|lost|defeated|agreed|approved|refused|result|tied(?: at)?|equal(?:ly)?(?: at)?|split(?: at)?|divided)[:,]? \\(?(?<a>\\d{1,3}) ?(?:[-:]|(?<=(?:carried|lost|defeated) \\d{1,3})/)"
                    + " ?(?<b>\\d{1,3})(?![\\d/:-])(?<against>"
                    + " against)?"
                    + "|(?<c>" + Numbers.WRITTEN + ") " + VOTERS + " to (?<d>" + Numbers.WRITTEN + ")\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Voted six to three". */
    private static final Pattern VOTED_TO = Pattern.compile(
            "(?i)\\bvot(?:ed|ing)(?: was| were)? (" + Numbers.WRITTEN + ") to (" + Numbers.WRITTEN + ")\\b");

    /** "The vote was 7 to 2 in favour". */
    private static final Pattern TO_IN_FAVOUR = Pattern.compile("(?i)\\b(" + Numbers.WRITTEN + ") (?:" + VOTERS
            + " )?to (" + Numbers.WRITTEN + ") (in favou?r|against)\\b");

    /** "Approved by 7 votes with 2 against". */
    private static final Pattern BY_WITH = Pattern.compile("(?i)\\bby (" + Numbers.WRITTEN + ") " + VOTERS
            + "(?: in favour)?,? (?:with|and) (?:" + Numbers.WRITTEN + ") (?:against|abst)");

    /** "The amendment received 6 votes with 6 against". */
    private static final Pattern WITH_AGAINST = Pattern.compile("(?i)\\b(" + Numbers.WRITTEN + ") " + VOTERS
            + ",? (?:with|and|but|to) (?:" + Numbers.WRITTEN + "|none|nobody) (?:voting )?against\\b");

    /** "With two Members dissenting". */
    private static final Pattern DISSENTING =
            Pattern.compile("(?i)\\b(" + Numbers.WRITTEN + ") " + VOTERS + " (?:dissenting|dissented)\\b");

    /** "It was decided by all eleven Members", "agreed by the votes of all eight". */
    private static final Pattern BY_ALL =
            Pattern.compile("(?i)\\b(?:agreed|approved|decided|resolved|carried) by (?:the votes? of )?all ("
                    + Numbers.WRITTEN + ") " + VOTERS + "\\b");

    /** "All five primary members present voted in favour". */
    private static final Pattern ALL_FOR = Pattern.compile("(?i)\\ball (" + Numbers.WRITTEN
            + ") (?:\\w+ ){0,3}?(?:members|councillors)(?: of the \\p{L}{5,12})?(?: then)?(?: present)?(?: and voting)?(?: having| being| were)?(?: vot(?:ed|ing))? (?:in favou?r|(?:for|in favour of) (?:it|"
            + MOVED + "))\\b");

    /** "None against or abstaining". */
    private static final Pattern NEITHER = Pattern.compile(
            "(?i)\\b(?:none|nobody|no[ -]one) (?:voting )?(?:against|opposed) (?:or|and none|nor) abstaining\\b");

    /** "Found favour with two members only". */
    private static final Pattern FAVOUR_WITH =
            Pattern.compile("(?i)\\bfavour with (?:only )?(" + Numbers.WRITTEN + ") " + VOTERS + "\\b");

    /** "9/3/1" or "(9-3-1)". */
    private static final Pattern ROW = Pattern.compile(
            "(?i)(?:[(\\[]|\\bvot(?:e|es|ed|ing)(?:: | of | )|\\b(?:carried|lost|defeated|result):? |\\bby )(?<yes>\\d{1,3}) ?(?<by>[/:-])"
                    + " ?(?<no>\\d{1,3}) ?\\k<by> ?(?!0\\d)(?<abstain>\\d{1,3})(?: [a-z/ -]{0,40})?(?:[)\\].,;]|$)");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(" + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " )?(?:having |being |were |was )?(?:voted |voting |cast )?(?:were )?(?:for|in favour of) the (amendment|motion)\\b"
                    + "(?:,| and|, and| with|, with) ("
                    + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " )?(?:having |being |were |was )?(?:voted |voting |cast )?(?:were )?(?:for|in favour of) the (?!\\2)(?:amendment|motion)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "There voted for the amendment 8 and for the motion 5". */
    private static final Pattern FOR_EACH = Pattern.compile(
            "\\b(?:vot(?:ed|ing) )?for the (?<one>amendment|motion)(?: was| were)?:? (?<a>" + Numbers.WRITTEN
                    + ")(?: " + VOTERS
                    + ")?(?:,? (?:and|with)|;|,)(?: voting)? for the (?<other>amendment|motion)(?: was| were)?:? (?<b>"
                    + Numbers.WRITTEN + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** "The amendment received 5 votes and the motion 8". */
    private static final Pattern RECEIVED = Pattern.compile(
            "(?i)\\b(amendment|motion) (?:received|obtained|secured|attracted) (" + Numbers.WRITTEN + ")(?: " + VOTERS
                    + ")?,? (?:and|while|with) the (amendment|motion)(?: received| obtained| secured| attracted)? ("
                    + Numbers.WRITTEN + ")\\b");

    /** "Motion - 5 votes, Amendment - 4 votes". */
    private static final Pattern LISTED = Pattern.compile("(?i)\\b(amendment|motion)(?: ?[-:] ?| )(" + Numbers.WRITTEN
            + ")(?: " + VOTERS + ")?[,;]?(?: and)? (amendment|motion)(?: ?[-:] ?| )(" + Numbers.WRITTEN + ")\\b");

    /** "7 voted for the first amendment and 4 for the second": the question was which of the two; those for the winner come first. */
    private static final Pattern OF_TWO = Pattern.compile(
            "(?i)\\b(" + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " )?(?:having |were |was )?(?:voted |voting |cast )?for (?:the (?:first|second|third) amendment|(?:Councillor|Cllr|Mrs?|Ms|Dr) [\\p{L}'-]+'s? amendment),? (?:and|with) ("
                    + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " )?(?:having |were |was )?(?:voted |voting |cast )?for (?:the (?:first|second|third)\\b|the other\\b|that of\\b|(?:Councillor|Cllr|Mrs?|Ms|Dr) [\\p{L}'-]+'s?)");

    /** "3 for objecting and 2 for the neutral letter", "six votes for a lease and six against": what came of it tells which had more. */
    private static final Pattern FOR_EITHER = Pattern.compile(
            "(?i)\\b(" + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " )?(?:were |was |voted |having voted )?for (?!(?:the|an?) (?:motion|amendment)\\b)(?:[^.,;\\d]|£[\\d,]{1,9}){3,60}? and ("
                    + Numbers.WRITTEN
                    + ") (?:" + VOTERS
                    + " )?(?:were |was |voted |having voted )?(?:against\\b|for (?!(?:the|an?) (?:motion|amendment)\\b)\\p{L})");

    /** "There voted for the increase three, against three". */
    private static final Pattern VOTED_FOR = Pattern.compile("(?i)\\bvot(?:ed|ing) for [^.,;\\d]{3,60}? ("
            + Numbers.WRITTEN + ")(?:,| and|, and) against(?: it)? (" + Numbers.WRITTEN + ")\\b");

    /** "7 in favour, 3 not". */
    private static final Pattern IN_FAVOUR_NOT =
            Pattern.compile("(?i)\\b(" + Numbers.WRITTEN + ") in favour, (" + Numbers.WRITTEN + ") not\\b");

    /** "There voted for the first amendment 9 and for the second amendment 6". */
    private static final Pattern FOR_EACH_OF_TWO = Pattern.compile(
            "(?i)\\bvot(?:ed|ing) for the first amendment(?: was| were)?:? (" + Numbers.WRITTEN + ")(?: " + VOTERS
                    + ")?,? (?:and|with)(?: voting)? for the second(?: amendment)?(?: was| were)?:? (" + Numbers.WRITTEN
                    + ")\\b");

    private static final Pattern AMENDMENT_WON = Pattern.compile(
            "(?i)\\bamendment (?:by [^,.;]{3,40}? )?(?:was |being |therefore |accordingly |thus |duly |then ){0,4}(?:declared )?(?:carried|became|prevailed|adopted)\\b");

    private static final Pattern OF_A_VOTE = Pattern.compile(
            "\\b(?:vot(?:e|es|ed|ing)|shows? of hands|carried|lost|defeated|rejected|in"
                    + " favou?r|abst\\w*|majority|motion|amendment|o blaid|yn"
                    + " erbyn|[ya]matal\\w*|[bp]leidlais|[bp]leidl\\w+)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "It was agreed (6-0) that". */
    private static final Pattern BESIDE_VERDICT = Pattern.compile(
            "(?i)\\b(?:resolved|agreed|approved|refused|decided),? with (?:one|two|three|\\d{1,2}) (?:members?|councillors?) (?:voting )?(?:against|abstaining)\\b|\\b(?:resolved|agreed|approved|refused|decided),?(?: [^.;]{1,80},)? (?:by )?\\(?"
                    + Numbers.WRITTEN + " ?(?:-|to|:) ?" + Numbers.WRITTEN + "\\b");

    /** "(4 to 1)" behind what was agreed. */
    private static final Pattern ALONE = Pattern.compile("\\(\\d{1,3} ?(?:votes )?(?:to|-) ?\\d{1,3}\\)\\.?");

    /** "12 for the first time" and "nine votes for Councillor Oak" are none of a motion, "12 for the motion" is. */
    private static final Pattern OF_SOMETHING = Pattern.compile(
            "(?<=\\bfor)(?! " + MOVED
                    + "\\b) (?:the|an?|this(?! (?:and|with)\\b|[,.;])|each|every|all|\\d(?!\\d? (?:abst|against))|Councillor|Cllr|Alderman|Bailie|Mrs?|Ms|Miss|Dr)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "two miles for primary pupils and three for secondary": of no vote, unless something is said to have been voted for. */
    private static final Pattern BARE_FOR = Pattern.compile("(?i)\\S+ for");

    private static final Pattern THINGS = Pattern.compile(
            " (?!(?:and|with|but|them|approval|refusal|deferral|while|whilst|versus)\\b|\\p{Ll}+ing\\b)\\p{Ll}{4,}");

    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?:tied?|equal|equality|split|divided)\\b[^.;]{0,30}?\\b(" + Numbers.WRITTEN
                    + ")(?: " + VOTERS + ")? (?:each|apiece|all|on (?:each|either) side|for and \\1 against)\\b|^("
                    + Numbers.WRITTEN + ") each(?=,| with\\b|;)|\\b("
                    + Numbers.WRITTEN + ") votes? on (?:each|either) side\\b|\\b(" + Numbers.WRITTEN + ") (?:" + VOTERS
                    + " )?(?:having )?voted each way\\b");

    /** "There were 71 letters against and 19 in favour": of the public, who have no vote. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?i)\\b(?:letters?|representations?|responses?|repl(?:y|ies)|comments?|signatures?|e-?mails?|respondents?|residents?)\\b");

    private static final Pattern VOTED =
            Pattern.compile("(?i)\\b(?:vot(?:e|es|ed|ing)|shows? of hands|carried|lost|defeated|motion|amendment)\\b");

    private static final Pattern A_VOTE = Pattern.compile("(?i)\\b(?:vot(?:e|es|ed|ing)|show of hands)\\b");

    private static final int MOST = 12;

    /** "Yes No" below the fields of a form. */
    private static final Pattern ANSWERS = Pattern.compile("(?i)(?:yes|no)(?:[ ,/|]{1,3}(?:yes|no)){0,9}\\.?");

    private Figures() {}

    /** Empty where it tells of none, or of so many that they were no members of a council. */
    static Tally in(Sentence sentence, boolean lost) {
        Tally tally = told(sentence, lost);
        return tally.counts().values().stream().anyMatch(count -> count > LARGEST) ? Tally.empty() : tally;
    }

    private static Tally told(Sentence sentence, boolean lost) {
        Tally tally = Tally.empty();
        String plain = sentence.plain();
        if ((LETTERS.matcher(plain).find() && !VOTED.matcher(plain).find())
                || ANSWERS.matcher(plain).matches()) {
            return tally;
        }
        row(DASHED.matcher(plain), tally.counts());
        row(ROW.matcher(plain), tally.counts());
        between(plain, tally.counts());
        if (!tally.isEmpty()) {
            sides(plain, true, tally.counts());
            return tally;
        }
        each(plain, tally.counts());
        boolean inFavour = inFavour(plain, tally.counts());
        boolean vote = OF_A_VOTE.matcher(plain).find()
                || BESIDE_VERDICT.matcher(plain).find()
                || BEHIND_MOVERS.matcher(plain).find()
                || ALONE.matcher(plain).matches();
        boolean both = inFavour || (vote && plainlyTo(plain, tally.counts(), lost));
        sides(plain, both, tally.counts());
        if (vote
                && !tally.counts().containsKey(VoteOption.YES)
                && !tally.counts().containsKey(VoteOption.NO)) {
            to(TO.matcher(plain), tally.counts(), lost);
            to(VOTED_TO.matcher(plain), tally.counts(), lost);
            to(BEHIND_MOVERS.matcher(plain), tally.counts(), lost);
        }
        if (vote && NEITHER.matcher(plain).find()) {
            tally.counts().putIfAbsent(VoteOption.NO, 0);
            tally.counts().putIfAbsent(VoteOption.ABSTAIN, 0);
        }
        Matcher dissent = DISSENTING.matcher(plain);
        if (dissent.find() && Numbers.value(dissent.group(1)) > 0) {
            tally.counts().putIfAbsent(VoteOption.NO, Numbers.value(dissent.group(1)));
        }
        for (Pattern form : List.of(BY_WITH, WITH_AGAINST, FAVOUR_WITH, BY_ALL, ALL_FOR)) {
            Matcher won = form.matcher(plain);
            if (!tally.counts().containsKey(VoteOption.YES) && won.find()) {
                tally.counts().put(VoteOption.YES, Numbers.value(won.group(1)));
            }
        }
        bothSides(plain, tally.counts());
        boolean told =
                vote || BY_ALL.matcher(plain).find() || tally.counts().size() > 1 || isAll(plain, tally.counts());
        return told ? tally : Tally.empty();
    }

    /** Both sides in one form of words, each with its own place. */
    private static void bothSides(String plain, Map<VoteOption, Integer> counts) {
        Matcher either = FOR_EITHER.matcher(plain);
        boolean open = !counts.keySet().containsAll(Set.of(VoteOption.YES, VoteOption.NO));
        if (open && A_VOTE.matcher(plain).find() && either.find()) {
            both(either, counts);
        }
        for (Pattern form : List.of(VOTED_FOR, IN_FAVOUR_NOT)) {
            Matcher told = form.matcher(plain);
            if (told.find()) {
                both(told, counts);
            }
        }
    }

    private static void both(Matcher told, Map<VoteOption, Integer> counts) {
        counts.put(VoteOption.YES, Numbers.value(told.group(1)));
        counts.put(VoteOption.NO, Numbers.value(told.group(2)));
    }

    /** "Six voted for the motion and five for the amendment", with no word on which it was that won. */
    static boolean areOfDivision(Sentence sentence) {
        String plain = sentence.plain();
        return !AMENDMENT_WON.matcher(plain).find()
                && (BETWEEN.matcher(plain).find()
                        || FOR_EACH.matcher(plain).find()
                        || RECEIVED.matcher(plain).find()
                        || LISTED.matcher(plain).find());
    }

    /** Whether it tells who was for the one amendment and who for the other. */
    static boolean areOfTwoAmendments(Sentence sentence) {
        return ofTwoAmendments(sentence.plain()) != null;
    }

    private static @Nullable Matcher ofTwoAmendments(String plain) {
        return Stream.of(OF_TWO, FOR_EACH_OF_TWO)
                .map(form -> form.matcher(plain))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
    }

    private static void sides(String plain, boolean both, Map<VoteOption, Integer> counts) {
        Matcher side = ONE_SIDE.matcher(plain);
        for (int count = 0; count < MOST && side.find(); count++) {
            boolean named = side.group(1) != null;
            boolean ofSomething = !named
                    && OF_SOMETHING
                            .matcher(plain)
                            .useTransparentBounds(true)
                            .region(side.end(), plain.length())
                            .lookingAt();
            ofSomething |= !named
                    && BARE_FOR.matcher(side.group()).matches()
                    && THINGS.matcher(plain)
                            .useTransparentBounds(true)
                            .region(side.end(), plain.length())
                            .lookingAt();
            VoteOption option = Sides.of(named ? side.group(1) : side.group(5));
            if (!ofSomething && !(both && option != VoteOption.ABSTAIN)) {
                counts.putIfAbsent(option, Numbers.value(named ? side.group(2) : side.group(4)));
            }
        }
    }

    /** "FOR - 9" and nothing else. */
    private static boolean isAll(String plain, Map<VoteOption, Integer> counts) {
        return counts.size() == 1 && plain.length() < 40;
    }

    private static void row(Matcher row, Map<VoteOption, Integer> counts) {
        if (row.find()) {
            counts.put(VoteOption.YES, Integer.parseInt(row.group("yes")));
            counts.put(VoteOption.NO, Integer.parseInt(row.group("no")));
            if (row.group("abstain") != null) {
                counts.put(VoteOption.ABSTAIN, Integer.parseInt(row.group("abstain")));
            }
        }
    }

    /** "7 voted for the amendment and 9 for the motion": the question was which of the two. */
    private static void between(String plain, Map<VoteOption, Integer> counts) {
        Matcher between = BETWEEN.matcher(plain);
        Matcher each = FOR_EACH.matcher(plain);
        Matcher received = RECEIVED.matcher(plain);
        Matcher listed = LISTED.matcher(plain);
        Matcher two = ofTwoAmendments(plain);
        if (two != null) {
            won(two.group(1), two.group(2), false, counts);
        } else if (listed.find() && !listed.group(1).equalsIgnoreCase(listed.group(3))) {
            between(plain, listed.group(1), listed.group(2), listed.group(4), counts);
        } else if (received.find()) {
            between(plain, received.group(1), received.group(2), received.group(4), counts);
        } else if (between.find()) {
            between(plain, between.group(2), between.group(1), between.group(3), counts);
        } else if (each.find() && !each.group("one").equalsIgnoreCase(each.group("other"))) {
            between(plain, each.group("one"), each.group("a"), each.group("b"), counts);
        }
    }

    /** Those for the one are against the other, whichever the result is of. */
    private static void between(
            String plain, String first, String ofFirst, String ofOther, Map<VoteOption, Integer> counts) {
        boolean firstIsAmendment = first.equalsIgnoreCase("amendment");
        boolean yesFirst = firstIsAmendment == AMENDMENT_WON.matcher(plain).find();
        counts.put(VoteOption.YES, Numbers.value(yesFirst ? ofFirst : ofOther));
        counts.put(VoteOption.NO, Numbers.value(yesFirst ? ofOther : ofFirst));
    }

    /** "The votes were equal, five each". */
    private static void each(String plain, Map<VoteOption, Integer> counts) {
        Matcher each = EACH.matcher(plain);
        if (each.find()) {
            int votes = Numbers.value(Stream.of(1, 2, 3, 4)
                    .map(each::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
            counts.put(VoteOption.YES, votes);
            counts.put(VoteOption.NO, votes);
        }
    }

    private static boolean inFavour(String plain, Map<VoteOption, Integer> counts) {
        Matcher to = TO_IN_FAVOUR.matcher(plain);
        boolean found = to.find();
        if (found) {
            won(to.group(1), to.group(2), to.group(3).equalsIgnoreCase("against"), counts);
        }
        return found;
    }

    private static boolean plainlyTo(String plain, Map<VoteOption, Integer> counts, boolean lost) {
        Matcher to = PLAINLY_TO.matcher(plain);
        if (!to.find()) {
            return false;
        }
        boolean figures = to.group("a") != null;
        won(to.group(figures ? "a" : "c"), to.group(figures ? "b" : "d"), lost || to.group("against") != null, counts);
        return true;
    }

    private static void to(Matcher to, Map<VoteOption, Integer> counts, boolean lost) {
        if (to.find()) {
            won(to.group(1), to.group(2), lost, counts);
        }
    }

    private static void won(String one, String other, boolean lost, Map<VoteOption, Integer> counts) {
        int more = Math.max(Numbers.value(one), Numbers.value(other));
        int less = Math.min(Numbers.value(one), Numbers.value(other));
        counts.put(lost ? VoteOption.NO : VoteOption.YES, more);
        counts.put(lost ? VoteOption.YES : VoteOption.NO, less);
    }
}
