package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Reads the rows of a recorded vote: a member with a cross under For, Against or Abstain; a member with the word of the vote
 * beside the name; or the names themselves, or their number, under each side.
 */
final class VoteTable {
    private static final Pattern SIDE = Pattern.compile(
            "(?:[\\p{L} ]{2,25} / )?(?:(?:those |the )?(?:members|councillors|names) )?(?:who )?(?:vot(?:ed|es|ing) )?(?:the )?"
                    + Sides.WORD
                    + "(?: the (?:motion|amendment)| (?:the )?(?:approval|refusal|deferral|proposal|recommendation))?(?: ?(?:\\(\\d{1,3}\\)|\\d{1,3}))?(?: ?/|:)?",
            Pattern.CASE_INSENSITIVE);

    /** "For 5" in the head of a table. */
    private static final Pattern FIGURE = Pattern.compile("(?<= )\\d{1,3}$");

    /** "For the veto (7)" beside the names. */
    private static final Pattern OF_SIDE = Pattern.compile(
            "(?i)(?:[\\p{L} ]{2,25} / )?(?:those )?(?:voting |voted )?(?<side>" + Sides.ANY
                    + ")(?: from voting(?: on the \\w+)?)?(?: (?:it|the (?!motion|amendment|holder|applicant|objectors?|authority)\\w+))?(?: ?\\((?<count>\\d{1,3})\\))?(?: ?/|:)?");

    /** "Motion | Amendment": who was for the one was against the other. */
    private static final Pattern FOR_MOTION =
            Pattern.compile("(?i)(?:(?:voted |voting )?for )?(?:the )?(?:original )?motion(?: ?\\(\\d{1,3}\\))?");

    private static final Pattern FOR_AMENDMENT =
            Pattern.compile("(?i)(?:(?:voted |voting )?for )?(?:the )?amendment(?: ?\\(\\d{1,3}\\))?");

    private static final Pattern VOTER = Pattern.compile(
            "(?i)(?:[\\p{L} ]{2,25} / )?(?:voting )?(?:name|member|councillor|voter|cllr|name of (?:member|councillor)|aelod|enw|ainm|comhairleoir|ball)s?(?: name)?:?");
    private static final Pattern VOTE =
            Pattern.compile("(?i)(?:vote|voting|vote cast|how voted|vote (?:to|on|for) [\\w' ]{2,40}|pleidlais):?");
    private static final Pattern MARK =
            Pattern.compile("[xX\u2713\u2714\u2611\u00D7*1\u2717\u2715\u221A]|[yY](?:es)?|\\*");
    private static final Pattern OFFICE = Pattern.compile(Person.OFFICE + "(?: " + Person.OFFICE + ")?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** "14 (FOURTEEN)" */
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})(?: \\(\\p{L}[\\p{L} -]{2,40}\\))?");

    private static final Pattern STATED = Pattern.compile("\\((\\d{1,3})\\):?$");

    /** Between surnames, some of which have two words. */
    private static final Pattern SURNAMES =
            Pattern.compile("(?<!\\b(?:De|Van|Von|Le|La|Di|Du|St|O|N\u00ED|ap|de|van|von)) ");

    /** A first name and a surname, with more behind them. */
    private static final Pattern PAIR = Pattern.compile("(\\S+ \\S+) ");

    private static final Pattern TOTAL = Pattern.compile("(?i)(?:total:? ?)?\\(?(\\d{1,3})\\)?");

    private final List<@Nullable VoteOption> sides;
    private final int voter;
    private final int vote;
    private final boolean division;

    /** "For (7)": what the head says of how many are below it. */
    private final Map<VoteOption, Integer> stated;

    private VoteTable(List<String> head, List<@Nullable VoteOption> sides, int voter, int vote, boolean division) {
        this.stated = stated(head, sides);
        this.division = division;
        this.sides = sides;
        this.voter = voter;
        this.vote = vote;
    }

    /** The table that these cells head, if they are the head of one. */
    static @Nullable VoteTable headedBy(List<String> cells) {
        List<@Nullable VoteOption> sides = new ArrayList<>();
        int voter = -1;
        int vote = -1;
        int known = 0;
        boolean division = cells.stream()
                        .anyMatch(cell -> FOR_MOTION.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> FOR_AMENDMENT.matcher(cell).matches());
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            VoteOption side = division ? sideOfDivision(cell) : side(cell).orElse(null);
            sides.add(side);
            known += side == null ? 0 : 1;
            voter = voter < 0 && (cell.isEmpty() || VOTER.matcher(cell).matches()) ? i : voter;
            vote = VOTE.matcher(cell).matches() ? i : vote;
        }
        boolean columns = known >= 2;
        boolean words = voter >= 0 && vote >= 0 && vote != voter && cells.size() <= 4;
        return columns || words ? new VoteTable(cells, sides, voter, columns ? -1 : vote, division) : null;
    }

    /** "For 5 | Against 7 | Abstained 0": the head of a table has figures of its own. */
    static Tally figuresInHead(List<String> cells) {
        Tally tally = Tally.empty();
        for (String cell : cells) {
            Matcher figure = FIGURE.matcher(cell);
            if (figure.find()) {
                side(cell).ifPresent(side -> tally.counts().put(side, Integer.parseInt(figure.group())));
            }
        }
        return tally;
    }

    /** What a row tells; nothing where it is no row of this table. */
    Tally row(List<String> cells) {
        Tally tally = Tally.empty();
        if (vote >= 0) {
            if (cells.size() > Math.max(vote, voter)) {
                side(cells.get(vote)).ifPresent(side -> names(side, cells.get(voter), tally));
            }
            return tally;
        }
        boolean figures = isOfFigures(cells);
        for (int i = 0; i < Math.min(cells.size(), sides.size()); i++) {
            VoteOption side = sides.get(i);
            String cell = cells.get(i);
            if (side == null || cell.isEmpty()) {
                continue;
            }
            boolean total =
                    figures || voter < 0 || voter == i || cells.get(voter).isEmpty() || isTotal(cells.get(voter));
            Matcher sum = TOTAL.matcher(cell);
            if (sum.matches() && (total || !NUMBER.matcher(cell).matches())) {
                tally.counts().put(side, Integer.parseInt(sum.group(1)));
            } else if (voter >= 0 && voter != i && MARK.matcher(cell).matches()) {
                name(side, cells.get(voter), tally);
            } else if (!MARK.matcher(cell).matches()) {
                Voters.names(apart(cell, stated.getOrDefault(side, 0)))
                        .ifPresent(names -> tally.names().put(side, names));
            }
        }
        if (!tally.names().isEmpty()) {
            stated.forEach(tally.counts()::putIfAbsent);
            sides.stream()
                    .filter(side -> side != null)
                    .forEach(side -> tally.names().computeIfAbsent(side, _ -> new ArrayList<>()));
        }
        return tally;
    }

    private static Map<VoteOption, Integer> stated(List<String> head, List<@Nullable VoteOption> sides) {
        Map<VoteOption, Integer> counts = new EnumMap<>(VoteOption.class);
        for (int i = 0; i < head.size(); i++) {
            VoteOption side = sides.get(i);
            Matcher count = STATED.matcher(head.get(i));
            if (side != null && count.find()) {
                counts.put(side, Integer.parseInt(count.group(1)));
            }
        }
        return counts;
    }

    /** "Oak Elm Ash" below "For (3)", "Ann Oak Ben Elm" below "For (2)": names of one word each, or of two. */
    private static String apart(String cell, int count) {
        String[] words = cell.split(" ", -1);
        String[] surnames = SURNAMES.split(cell, -1);
        if (count > 1 && surnames.length == count) {
            return String.join(", ", surnames);
        }
        return count > 1 && words.length == 2 * count && cell.indexOf(',') < 0
                ? PAIR.matcher(cell).replaceAll("$1, ")
                : cell;
    }

    /** "Motion | 12 | 5 | 1": no marks, since more than one voted. */
    private boolean isOfFigures(List<String> cells) {
        boolean many = false;
        for (int i = 0; i < Math.min(cells.size(), sides.size()); i++) {
            String cell = sides.get(i) == null ? "" : cells.get(i);
            if (!cell.isEmpty() && !NUMBER.matcher(cell).matches()) {
                return false;
            }
            many |= !cell.isEmpty() && Integer.parseInt(cell) > 1;
        }
        return many;
    }

    /** Whether those for the one were against the other. */
    boolean isDivision() {
        return division;
    }

    /** "For | 12": a side and its number, a row of its own. */
    static Tally ofSide(List<String> cells) {
        Tally tally = Tally.empty();
        Matcher last = TOTAL.matcher(cells.isEmpty() ? "" : cells.getLast());
        boolean listed = cells.size() == 3 && last.matches();
        if (listed && !COUNT.matcher(cells.get(1)).matches()) {
            side(cells.get(0)).ifPresent(side -> {
                names(side, cells.get(1), tally);
                tally.counts().put(side, Integer.parseInt(last.group(1)));
            });
        }
        Matcher count = COUNT.matcher(cells.size() == 3 ? cells.get(1) : "");
        if (count.matches()) { // "For | 12 | Councillors Oak, …"
            side(cells.get(0)).ifPresent(side -> {
                names(side, cells.get(2), tally);
                tally.counts().put(side, Integer.parseInt(count.group(1)));
            });
        }
        Matcher named = cells.size() == 2 ? OF_SIDE.matcher(cells.get(0)) : null;
        if (named != null && named.matches()) {
            VoteOption side = Sides.of(named.group("side"));
            names(side, cells.get(1), tally);
            if (!tally.isEmpty() && named.group("count") != null) {
                tally.counts().put(side, Integer.parseInt(named.group("count")));
            }
        }
        if (cells.size() == 2 && last.matches()) {
            side(cells.get(0)).ifPresent(side -> tally.counts().put(side, Integer.parseInt(last.group(1))));
        }
        return tally;
    }

    /** A name below the head and beside nothing stands under its first side. */
    Tally aloneInFirst(String line) {
        Tally tally = Tally.empty();
        VoteOption first = sides.getFirst();
        boolean verdict = VerdictForms.WORDS.containsKey(line.toLowerCase(Locale.ROOT));
        boolean office = OFFICE.matcher(line).matches(); // whoever signs below
        if (vote < 0 && first != null && !verdict && !office && side(line).isEmpty()) {
            Voters.names(line)
                    .filter(names -> names.size() == 1)
                    .ifPresent(names -> tally.names().put(first, names));
        }
        return tally;
    }

    private static boolean isTotal(String cell) {
        return cell.toLowerCase(Locale.ROOT)
                .matches("(?:[\\p{L} ]{2,25} / )?(?:totals?|votes?|number|result|cyfanswm):?");
    }

    private static void name(VoteOption side, String cell, Tally tally) {
        Voters.names(cell)
                .filter(names -> names.size() == 1 && !isTotal(cell))
                .ifPresent(names -> tally.names().put(side, names));
    }

    /** One member, or all of the side. */
    private static void names(VoteOption side, String cell, Tally tally) {
        Voters.names(cell).ifPresent(names -> tally.names().put(side, new ArrayList<>(names)));
    }

    private static @Nullable VoteOption sideOfDivision(String cell) {
        if (FOR_MOTION.matcher(cell).matches()) {
            return VoteOption.YES;
        }
        return FOR_AMENDMENT.matcher(cell).matches()
                ? VoteOption.NO
                : side(cell).orElse(null);
    }

    private static Optional<VoteOption> side(String cell) {
        var matcher = SIDE.matcher(cell);
        return matcher.matches() ? Optional.of(Sides.of(matcher.group(1))) : Optional.empty();
    }
}
