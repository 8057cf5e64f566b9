package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Reads who voted on which side: "For: Councillors A, B and C (3)", "Voting against the motion: Cllr D", "Councillor E
 * abstained". A side for which the page names nobody, "Abstaining: None", has an empty list.
 */
final class Voters {
    private static final String OBJECT = "(?: it\\b)?(?: from voting)?(?: (?:of |on )?(?:the |this )?(?:\\w+"
            + " )?(?:motion|amendment|proposal|recommendations?|resolution|application|refusal|approval|deferral))?(?: by "
            + Person.TITLED
            + ")?";

    /** "For:", "Those voting in favour of the motion (3) -". */
    private static final Pattern HEAD = Pattern.compile(
            "(?:^|(?<=[.;:)] )|(?<=, )|(?<=; and )|(?<=\\b(?:motion|amendment) ))(?:(?:o blaid|yn erbyn|atal|ymatal\\w*|ar son|in aghaidh|i gcoinne|staon(?:adh)?)(?: [\\p{L} ]{2,20})? / )?(?:(?:those|the following|there)? ?(?:members?|councillors?|votes?)? ?(?:who"
                    + " )?(?:voted|voting|votes|recorded)? ?)"
                    + Sides.WORD + OBJECT + "(?: (?:were|was))?(?:, " + Numbers.WRITTEN + "(?=:))?"
                    + "(?: ?[(\\[](\\d{1,3})[)\\]])?(?: ?: ?-?| ?- ?|(?<=[)\\]]) ?|"
                    + ",? (?=(?:Councillor|Cllr|Cynghor)|(?<=\\bwere )(?:Mrs?|Ms|Miss|Dr) )|, (?=[A-Z]{2,3}(?:,| and\\b)))(?: ?[(\\[]?(\\d{1,3})[)\\]]? ?[:-]? ?(?=[(\\[]?(?!(?:"
                    + Sides.ANY + ")\\b)\\p{L}))?",
            Pattern.CASE_INSENSITIVE);

    /** "Councillors A, B and C voted for", "with Councillor D abstaining". */
    private static final Pattern DID = Pattern.compile(
            "(?<names>(?:Councillors?|Cllrs?\\.?|" + Person.TITLED
                    + ") ?[\\p{L}.,'() -]{0,400}?|^[A-Z]{2,3}(?:(?:, [A-Z]{2,3})* and [A-Z]{2,3})?(?= (?:voted (?:for|against)|abstained))|(?<=, |\\bwith |\\b(?:for|against) and )[A-Z]{2,3}(?:(?:, [A-Z]{2,3})* and [A-Z]{2,3})?(?= (?:voting|abst|dissent|against\\b))|(?<=, |\\bwith )\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+(?= (?:voting (?:for|in|against)|abstaining|dissenting|against\\b))|(?<=\\bagainst and )\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+(?= abstaining)|^\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+(?= abstained\\b))(?: \\(\\d{1,3}\\))? (?:having |all |both )?(?:(?<declined>(?:having )?declin(?:ed|ing) to vote)|vot(?:ed|ing) (?<side>(?i:for|in favou?r|against))"
                    + "|(?<bare>(?i:for|in favou?r|against)(?= \\(\\d)|against(?=;|\\.?$)|(?<=, [A-Z]{2,3} )against(?=[,.;]|$)|(?<=, \\p{Lu}\\p{Ll}{1,20} \\p{Lu}[\\p{L}'-]{1,20} )against(?=[,.;]| and \\p{Lu}|$))|(?<=\\(\\d{1,3}\\) )(?:were|was) (?<were>in favou?r|against|opposed)\\b|(?<abstained>abstain(?:ed|ing|s)|(?<=\\b[A-Z]{2,3} )abst)|dissent(?:ed|ing))\\b");

    /** "Councillor A asked that her vote against be recorded". */
    private static final Pattern OWN =
            Pattern.compile("(?<names>(?:Councillors|Cllrs\\.?|Mrs?\\.?|Ms|Miss|Dr) [\\p{L}.,' -]{3,200}?|"
                    + Person.TITLED
                    + ") (?:asked|requested|wished|required|asking|requesting|wishing)[^.;]{0,40}? (?:his|her|their) (?:(?:votes? |(?:vote|name|dissent)s? (?:to )?be (?:recorded|minuted|noted) as (?:having )?(?:vot(?:ed|ing)|being) )(?<side>for|in"
                    + " favour|against)|(?<abstained>abstention))\\b");

    /** "…, and Councillor B that his abstention, be recorded". */
    private static final Pattern OWN_TOO = Pattern.compile("\\band (?<names>" + Person.TITLED
            + ") that (?:his|her) (?:vote (?<side>for|against)|(?<abstained>abstention))\\b");

    /** "6 in favour with Councillor A against", "1 abstention (Cllr B)". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:\\b(?:one|two|three|\\d)(?: votes?| members?)? \\((?<one>(?:Councillors?|Cllrs?\\.?|Mrs?|Ms|Miss|Dr)\\.? [^()]{2,120}?)\\) (?:voting |voted )?against\\b|\\d(?: ?[-–] ?| (?:votes )?to )\\d{1,2},? \\((?<closed>"
                    + InShort.ONE + "(?:(?:, | and | & )" + InShort.ONE
                    + "){0,3}|(?:Councillors?|Cllrs?\\.?) [^()]{2,120}?) (?:voting |dissenting|against\\b)[^()]{0,10}\\)|\\bonly (?<only>"
                    + Person.TITLED
                    + ") (?:was |being |having been )?(?:against|opposed|dissenting)\\b|(?:one|two|three|four|five)(?: [Mm]embers?)?, (?<apposed>(?:Councillors?|Cllrs?\\.?) [\\p{L}.,' -]{2,120}?|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+(?:(?:, | and )\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+){0,4}),? (?:voted |voting |being )?(?:against|opposed)\\b|\\bto (?:one|two|three|four|five|\\d{1,2}) \\((?<lost>(?:Councillors?|Cllrs?\\.?|Mrs?|Ms|Miss|Dr)\\.? [^()]{2,120}?)(?: (?:voting )?against| dissenting)?\\)|(?<among>"
                    + Person.TITLED
                    + ") being (?:one|two) of (?:the |those )(?:\\w+ )?(?:against|opposed)\\b|(?:\\bwith|;) (?<with>"
                    + Person.TITLED
                    + ") (?<side>against|dissenting)|\\b(?:(?<no>against|opposed)|(?<yes>for|in"
                    + " favour)|abstentions?|abstained|abstaining)(?: (?:of )?the (?:amendment|motion|proposal))?(?::? ?\\d{1,3})? ?\\((?<names>(?:Councillor|Cllr|\\p{Lu}\\p{Ll}+\\.? \\p{Lu}|the \\p{Lu}\\p{Ll}+, \\p{Lu})[^()\\d]{2,300}|"
                    + InShort.ONE + "(?:(?:, | and | & )" + InShort.ONE + "){0,6})\\))");

    /** "Councillors A and B wishing it to be recorded that they had voted against". */
    private static final Pattern RECORDED = Pattern.compile(
            "(?<names>(?:Councillors|Cllrs\\.?|Mrs?\\.?|Ms|Miss|Dr) [\\p{L}.,' -]{3,200}?|" + Person.TITLED
                    + ") (?:wish|ask|request|requir)(?:ed|ing) (?:for )?(?:that )?it (?:(?:to )?be )?(?:recorded|minuted|noted|known|written down) that (?:he|she|they) (?:had )?(?:voted (?<side>for|in favour|against)|(?<abstained>abstained))\\b");

    /** "Councillor A (for), Councillor B (against)". */
    private static final Pattern CALLED =
            Pattern.compile("(?<name>" + Person.TITLED + ") \\((?i:(?!support|oppos)" + Sides.WORD + ")\\)");

    /** "FOR the amendment - 6". */
    private static final Pattern COUNTED = Pattern.compile("(?: ?- ?| )(\\d{1,3})$");

    private static final Pattern ONE_CALL =
            Pattern.compile("(?<name>[^:;,]{2,50}?) ?(?: -|:| \\() ?(?i:(?<side>" + Sides.ANY + "))\\)?");

    private static final Pattern TOTAL =
            Pattern.compile("(?:[ ,:-]*(?:[(\\[](?:total:? ?)?\\d{1,3}(?: (?:votes?|members?))?[)\\]]|(?:Total|TOTAL):?"
                    + " ?\\d{1,3}|[-:=] ?\\d{1,3}(?: votes?)?|\\.{2,} ?\\d{1,3}|(?<=\\p{L}) \\d{1,3}))\\.?$");

    /** "Abstain: (0)". */
    private static final Pattern NOBODY = Pattern.compile("[(\\[]0[)\\]]\\.?");

    /** "1 abstention (Cllr Oak, who had not been there)". */
    private static final Pattern WHO = Pattern.compile(", who (?:had|has|was|is|did)\\b[^,]*$");

    /** "Against: 2 (Councillors Oak and Elm)." */
    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\(([^()]{3,300})\\)[.;]?\\s*$");

    /** "Two nominations were received, for Councillor Oak and Councillor Elm": on no side of a vote. */
    private static final Pattern NOMINATED = Pattern.compile("(?i)\\bnominat(?:ed|ions?)\\b");

    /** "…, Garvock and Imrie (4); and Councillor Shand having declined to vote, the motion was carried": behind the names. */
    private static final Pattern GOES_ON = Pattern.compile(
            "; (?:and ?$|(?:and )?(?:the )?\\p{Lu}[\\p{L} ,'.-]{2,60}? (?:having (?:abstained|declined)|declining|abstaining|abstained|did not vote)\\b.*|(?:whereupon|accordingly|the (?:motion|amendment|vote)|so)\\b.*)$|(?: [-\u2013]|,) (?:whereupon|accordingly)\\b.*$");

    private static final Pattern ABSTAINING = Pattern.compile(
            "(?<names>(?:Councillors?|Cllrs?\\.?|" + Person.TITLED
                    + "|(?<=; (?:and )?)\\p{Lu}) ?[\\p{L}.,' -]{0,200}?) (?:having )?(?:(?<abstained>abstained|abstaining|declin(?:ed|ing) to vote))\\b");

    private static final Pattern DIVISION = Pattern.compile(
            "(?i)\\bfor the motion\\b[^-:(]{0,60}?[-:(].{5,600}\\bfor the amendment\\b[^-:(]{0,60}?[-:(]|\\) voted for the motion\\b.{5,600}\\) voted for the amendment\\b");

    private static final Pattern ONE_MEMBER = Pattern.compile(", \\w+ [Mm]embers?\\b");

    private static final Pattern OF_AMENDMENT = Pattern.compile("(?i)\\b(?:for|in favour of) the amendment\\b");

    /** "circulated by the Chief Executive, Cllr Oak abstaining": the first has not voted. */
    private static final Pattern BY = Pattern.compile("\\b(?:by|from|of) (?:the )?$");

    private static final Pattern WELSH = Pattern.compile("(?:Y |Yr )?(?:Cynghorwyr|Cynghorydd|Cyng\\.) ");
    private static final Pattern FIGURE = Pattern.compile(" ?\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final int LONGEST = 3000;

    private Voters() {}

    /** Whether it tells who was for the motion and who for the amendment. */
    static boolean areOfDivision(Sentence sentence) {
        return DIVISION.matcher(sentence.plain()).find();
    }

    static Tally in(Sentence sentence) {
        Tally tally = Tally.empty();
        String plain = sentence.plain();
        if (plain.length() > LONGEST) {
            return tally;
        }
        Matcher head = HEAD.matcher(plain);
        boolean found = head.find() && !NOMINATED.matcher(plain).find();
        while (found) {
            boolean other =
                    OF_AMENDMENT.matcher(head.group()).find() && tally.names().containsKey(VoteOption.YES);
            VoteOption side = other ? VoteOption.NO : Sides.of(head.group(1)); // for what was moved against it
            String stated = head.group(2) == null ? head.group(3) : head.group(2);
            int from = head.end();
            found = head.find();
            String names = BRACKETED
                    .matcher(plain.substring(from, found ? head.start() : plain.length()))
                    .replaceFirst("$1");
            listed(side, GOES_ON.matcher(names).replaceFirst(""), stated, tally);
        }
        if (!tally.isEmpty() && !tally.names().containsKey(VoteOption.ABSTAIN)) {
            told(ABSTAINING, plain, tally, true);
        }
        if (tally.isEmpty()) {
            called(CALLED.matcher(plain), tally);
        }
        if (tally.isEmpty()) {
            rollCall(plain, tally);
        }
        if (tally.isEmpty()) {
            told(DID, plain, tally, true);
            told(OWN, plain, tally, false);
            told(OWN_TOO, plain, tally, false);
            told(RECORDED, plain, tally, false);
            beside(BESIDE.matcher(plain), tally);
        }
        return tally;
    }

    /** The side whose names are to follow, where the line only announces them. */
    static Optional<Tally> announced(String plain) {
        Matcher head = HEAD.matcher(COUNTED.matcher(plain).replaceFirst(" ($1)") + ":");
        if (plain.length() > 80
                || !head.lookingAt()
                || !plain.substring(Math.min(plain.length(), head.end())).isBlank()) {
            return Optional.empty();
        }
        Tally tally = Tally.empty();
        VoteOption side = Sides.of(head.group(1));
        tally.names().put(side, new ArrayList<>());
        if (head.group(2) != null) {
            tally.counts().put(side, Integer.parseInt(head.group(2)));
        }
        return Optional.of(tally);
    }

    /** The names of a list, if all of it is names; empty as well where it says that there are none. */
    static Optional<List<String>> names(String words) {
        String bare = WHO.matcher(TOTAL.matcher(words.strip()).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("[.;]$", "")
                .replaceFirst("(?<!\\([^()]{0,99})\\)$", "")
                .strip();
        if (bare.isEmpty()) {
            return NOBODY.matcher(words.strip()).matches() ? Optional.of(List.of()) : Optional.empty();
        }
        if (bare.matches("(?i)none|nil|nobody|dim|neb|0|zero|-")) {
            return Optional.of(List.of());
        }
        List<String> names = new ArrayList<>();
        String english =
                bare.replaceFirst("^the (?=\\p{Lu})", "").replaceAll(" ac? (?=\\p{Lu})", " and "); // Welsh for "and"
        for (Names.Name name : Names.in(WELSH.matcher(english).replaceFirst(""))) {
            if (!name.isName() || Sides.isOne(name.name())) {
                return Optional.empty();
            }
            names.add(name.name());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static void listed(
            VoteOption side, String words, @org.jspecify.annotations.Nullable String stated, Tally tally) {
        Optional<List<String>> names = names(words);
        if (names.isEmpty() || FIGURE.matcher(words).lookingAt()) {
            return;
        }
        tally.names().put(side, names.get());
        Matcher total = TOTAL.matcher(words.strip());
        Matcher count = COUNT.matcher(total.find() ? total.group() : "");
        if (stated != null) {
            tally.counts().put(side, Integer.parseInt(stated));
        } else if (count.find()) {
            tally.counts().put(side, Integer.parseInt(count.group()));
        } else {
            tally.counts().put(side, names.get().size());
        }
    }

    private static void beside(Matcher matcher, Tally tally) {
        while (matcher.find()) {
            String alone = Stream.of("one", "only", "with", "apposed", "lost", "among", "closed")
                    .map(matcher::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            boolean among = matcher.group("among") != null;
            boolean against = alone != null || matcher.group("no") != null;
            VoteOption side =
                    against ? VoteOption.NO : matcher.group("yes") != null ? VoteOption.YES : VoteOption.ABSTAIN;
            names(alone == null ? matcher.group("names") : alone).ifPresent(names -> {
                tally.names().put(side, names);
                if (!among) {
                    tally.counts().put(side, names.size());
                }
            });
        }
    }

    private static void called(Matcher call, Tally tally) {
        while (call.find()) {
            names(call.group("name")).ifPresent(names -> {
                List<String> side = tally.names().computeIfAbsent(Sides.of(call.group(2)), _ -> new ArrayList<>());
                side.addAll(names);
                tally.counts().put(Sides.of(call.group(2)), side.size());
            });
        }
    }

    /** "Oak - for; Elm - against; Ash - abstained": if all of it is names and words of a vote. */
    private static void rollCall(String plain, Tally tally) {
        String calls = plain.replaceFirst("^[^:;]{2,60}: ", "").replaceFirst("\\.$", "");
        String[] each = calls.split("[;,] (?:and )?", -1);
        List<Matcher> voters = Stream.of(each).map(ONE_CALL::matcher).toList();
        if (each.length > 2 && voters.stream().allMatch(Matcher::matches)) {
            for (Matcher voter : voters) {
                VoteOption side = Sides.of(voter.group("side"));
                names(voter.group("name"))
                        .ifPresent(tally.names().computeIfAbsent(side, _ -> new ArrayList<>())::addAll);
            }
            tally.names().forEach((side, names) -> tally.counts().put(side, names.size()));
        }
    }

    private static void told(Pattern form, String plain, Tally tally, boolean all) {
        Matcher matcher = form.matcher(plain);
        boolean found = matcher.find();
        while (found) {
            Optional<List<String>> names = names(matcher.group("names"));
            String named = matcher.group("names");
            boolean byOne = named.contains(", ")
                    && BY.matcher(plain.substring(0, matcher.start())).find();
            boolean doer = byOne || ONE_MEMBER.matcher(named).find();
            boolean others = (names.isEmpty() || doer) && matcher.start() + 1 < matcher.regionEnd();
            if (names.isPresent() && !doer) {
                boolean abstained =
                        matcher.group("abstained") != null || (form == DID && matcher.group("declined") != null);
                String word = Stream.of("side", "bare", "were")
                        .filter(form.namedGroups()::containsKey)
                        .filter(group -> group.equals("side") || all)
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                boolean other = plain.startsWith(" the amendment", matcher.end())
                        && tally.names().containsKey(VoteOption.YES);
                VoteOption side = abstained ? VoteOption.ABSTAIN : VoteOption.NO;
                side = word != null && !other ? Sides.of(word) : side; // for what was moved against it
                tally.names().put(side, names.get());
                if (all) {
                    tally.counts().put(side, names.get().size());
                }
            }
            // "Moved by Councillor A, it was agreed, with Councillor B voting against": whoever is nearest to the verb
            found = others ? matcher.find(matcher.start() + 1) : matcher.find();
        }
    }
}
