package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.VoteOption;

/** Reads what tells of a vote line by line: the rows of a table, or names below "For" and "Against". */
final class VoteRows {
    private static final int LONGEST = 1_200;
    private static final Pattern CALLED = Pattern.compile(
            "(?<name>\\p{Lu}[^:;()]{2,60}?) ?(?: -|:) ?" + Sides.WORD + "\\.?", Pattern.CASE_INSENSITIVE);

    /** "Motion - 5 votes", and below it "Amendment - 4 votes". */
    private static final Pattern OF_ONE =
            Pattern.compile("(?i)(?:for the )?(amendment|motion) ?[-:] ?(\\d{1,3})(?: votes?)?\\.?");

    /** "Motion (2): Councillors Oak and Elm". */
    private static final Pattern VOTERS_OF_ONE = Pattern.compile(
            "(?i:(?<one>motion|amendment)) ?\\((?<count>\\d{1,3})\\) ?[:-] ?(?<names>(?:Councillors?|Cllrs?|Bailie|Provost|Mrs?|Ms|Miss|Dr)\\b.*)");

    /** "Labour (8): Councillors Oak and Elm": of which party they are. */
    private static final Pattern PARTY = Pattern.compile("^\\p{Lu}[\\p{L}' -]{2,40} \\(\\d{1,3}\\): ");

    /** "Abstained Mr Oak" below the names of another side. */
    private static final Pattern NEXT_SIDE = Pattern.compile("(?i:(?<side>" + Sides.ANY
            + "))(?: ?\\((?<count>\\d{1,3})\\))?:? +(?<names>(?:Councillors?|Cllrs?\\.?|Mrs?|Ms|Miss|Dr) \\p{Lu}.*)");

    /** "MOTION LOST" below the last side is nobody's name. */
    private static final Pattern OUTCOME =
            Pattern.compile("(?i)(?:motion|amendment|proposal|carried|lost|resolved|agreed|decision)\\b");

    /** In the second of two columns. */
    private static final Pattern SIDE = Pattern.compile("(?i)(?:" + Sides.ANY + ")");

    /** "Key decision | No": beside anything but a name with its title these are no votes. */
    private static final Pattern ANSWER = Pattern.compile("(?i)yes|no");

    private static final Pattern TITLED = Pattern.compile(Person.TITLED);

    /** "the votes having been cast as follows:-": the names are below. */
    private static final Pattern FOLLOW =
            Pattern.compile("(?i)\\b(?:vot(?:e|es|ed|ing)|division|roll[ -]call)\\b.*(?:as follows ?[:-]*|:-?)$");

    /** "Motion" above the names of those who were for it. */
    private static final Pattern ONE = Pattern.compile("(?i)(motion|amendment) ?:?");

    private static final Pattern FOR_ONE =
            Pattern.compile("(?i)(?:(?:votes?|voted|voting|those) )?for the (amendment|motion)\\b");

    private static final Pattern OFFICE = Pattern.compile("The " + Person.OFFICE);

    private static final Pattern FOR_CANDIDATE = Pattern.compile(
            "(?i:(?:(?:votes?|those|voting) )?(?:for|in favour of)) " + Person.TITLED + "(?: \\(\\d{1,3}\\))?:?");

    private @Nullable VoteTable table;
    private @Nullable VoteOption listing;
    private @Nullable String divided;
    private boolean namesFollow;

    /** Whether the line above had a side and beside it its names. */
    private boolean belowSide;

    /** Above how many lists a candidate has been named. */
    private int candidates;

    /** Whether names were announced, so that "Motion" is said of those who were for it. */
    boolean areToFollow() {
        return namesFollow;
    }

    /** Notes whether the sentence announces names. */
    void announced(Sentence sentence) {
        String plain = sentence.plain();
        namesFollow = FOLLOW.matcher(plain.substring(Math.max(0, plain.length() - LONGEST)))
                .find();
    }

    /**
     * What the line tells, which is nothing for the head of a table; empty where it is no such line.
     *
     * @param on what the vote was on that is told of right above
     */
    Optional<Tally> read(Passage passage, List<String> cells, FoundDecision.@Nullable Subject on) {
        VoteTable head = cells.isEmpty() ? null : VoteTable.headedBy(cells);
        if (head != null) {
            table = head;
            listing = null;
            return Optional.of(VoteTable.figuresInHead(cells));
        }
        VoteTable above = table;
        if (above != null) {
            Tally row = above.row(cells);
            if (!row.isEmpty()) {
                return Optional.of(row);
            }
            Tally alone = cells.isEmpty() ? above.aloneInFirst(passage.plain()) : Tally.empty();
            if (!alone.isEmpty()) {
                return Optional.of(alone);
            }
            boolean rule = passage.plain().codePoints().noneMatch(Character::isLetterOrDigit);
            table = cells.isEmpty() && !rule ? null : table;
        }
        Tally ofSide = VoteTable.ofSide(cells);
        boolean below = belowSide;
        belowSide = !ofSide.isEmpty();
        if (ofSide.isEmpty()) {
            return listed(passage.plain(), cells, on, below);
        }
        boolean more = !cells.isEmpty() && cells.getLast().endsWith(",");
        listing = more ? ofSide.names().keySet().stream().findFirst().orElse(null) : null;
        return Optional.of(ofSide);
    }

    /** Whether what was read last tells who was for the motion and who for the amendment. */
    boolean divides() {
        VoteTable above = table;
        return divided != null || (above != null && above.isDivision());
    }

    /** "Cllr Oak - For": one member to a line. */
    private static Optional<Tally> called(String plain) {
        Matcher call = CALLED.matcher(plain);
        Optional<List<String>> names =
                plain.length() <= LONGEST && call.matches() ? Voters.names(call.group("name")) : Optional.empty();
        return names.filter(one -> one.size() == 1).map(one -> {
            Tally tally = Tally.empty();
            tally.names().put(Sides.of(call.group(2)), one);
            return tally;
        });
    }

    /** "For the Motion (9)", and below it "For the Amendment (6)": who is for the one is against the other. */
    private Tally ofDivision(String plain, Tally announced, FoundDecision.@Nullable Subject on) {
        Matcher whose = FOR_ONE.matcher(plain);
        if (!whose.lookingAt()) {
            return announced;
        }
        String one = whose.group(1).toLowerCase(Locale.ROOT);
        if (divided == null) {
            divided = on == FoundDecision.Subject.AMENDMENT ? "amendment" : one;
        }
        if (one.equals(divided)) {
            return announced;
        }
        Tally other = Tally.empty();
        if (!announced.names().isEmpty()) {
            other.names().put(VoteOption.NO, new ArrayList<>());
        }
        Integer count = announced.counts().get(VoteOption.YES);
        if (count != null) {
            other.counts().put(VoteOption.NO, count);
        }
        return other;
    }

    /** "For Councillor Oak (21):", and below the names of those "For Councillor Elm (17):", which were for another. */
    private Optional<Tally> ofCandidate(String plain) {
        Matcher candidate = FOR_CANDIDATE.matcher(plain);
        if (!candidate.matches()) {
            return Optional.empty();
        }
        VoteOption side = candidates++ == 0 ? VoteOption.YES : VoteOption.NO;
        listing = side;
        Tally tally = Tally.empty();
        tally.names().put(side, new ArrayList<>());
        return Optional.of(tally);
    }

    /** "Motion (2): Councillors Oak and Elm", and below it "Amendment (5): …". */
    private Optional<Tally> ofOne(Matcher line, FoundDecision.@Nullable Subject on) {
        return Voters.names(line.group("names")).map(names -> {
            Tally announced = Tally.empty();
            announced.names().put(VoteOption.YES, new ArrayList<>());
            announced.counts().put(VoteOption.YES, Integer.parseInt(line.group("count")));
            Tally side = ofDivision("for the " + line.group("one"), announced, on);
            side.names().replaceAll((_, _) -> names);
            return side;
        });
    }

    private Optional<Tally> listed(
            String plain, List<String> cells, FoundDecision.@Nullable Subject on, boolean below) {
        boolean beside = cells.size() == 2
                && SIDE.matcher(cells.get(1)).matches()
                && (!ANSWER.matcher(cells.get(1)).matches()
                        || TITLED.matcher(cells.getFirst()).matches());
        Optional<Tally> called = called(beside ? String.join(" - ", cells) : plain);
        if (called.isPresent()) {
            return called;
        }
        Optional<Tally> candidate = ofCandidate(plain);
        if (candidate.isPresent()) {
            return candidate;
        }
        Matcher named = VOTERS_OF_ONE.matcher(plain);
        if (named.matches()) {
            return ofOne(named, on);
        }
        Matcher figures = OF_ONE.matcher(plain);
        if (figures.matches()) {
            Tally side = Tally.empty();
            side.counts().put(VoteOption.YES, Integer.parseInt(figures.group(2)));
            Tally whose = ofDivision("for the " + figures.group(1), side, on);
            listing = whose.counts().keySet().iterator().next();
            return Optional.of(whose);
        }
        boolean one = (namesFollow || divided != null) && ONE.matcher(plain).matches();
        String head = one ? "For the " + plain.replace(":", "") : plain;
        Optional<Tally> announced = Voters.announced(head);
        if (announced.isPresent()) {
            Tally side = ofDivision(head, announced.get(), on);
            listing = side.names().keySet().iterator().next();
            return Optional.of(side);
        }
        Matcher next = NEXT_SIDE.matcher(plain);
        if ((listing != null || below) && next.matches()) {
            listing = Sides.of(next.group("side"));
            return Voters.names(next.group("names")).map(voters -> {
                VoteOption of = Sides.of(next.group("side"));
                Tally tally = Tally.empty();
                tally.names().put(of, voters);
                Optional.ofNullable(next.group("count"))
                        .map(Integer::valueOf)
                        .ifPresent(count -> tally.counts().put(of, count));
                return tally;
            });
        }
        VoteOption side = listing;
        String words = PARTY.matcher(plain).replaceFirst("");
        boolean office = cells.size() == 2 && OFFICE.matcher(cells.getFirst()).matches(); // and beside it who that is
        String row = cells.isEmpty() ? words : office ? cells.getLast() : String.join(", ", cells); // "Oak      Elm"
        Optional<List<String>> names = side == null || plain.length() > LONGEST ? Optional.empty() : Voters.names(row);
        if (side == null || names.isEmpty() || OUTCOME.matcher(plain).lookingAt()) {
            listing = null;
            divided = null;
            candidates = 0;
            return Optional.empty();
        }
        Tally more = Tally.empty();
        more.names().put(side, names.get());
        return Optional.of(more);
    }
}
