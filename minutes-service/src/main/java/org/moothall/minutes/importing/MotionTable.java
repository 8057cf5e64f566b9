package org.moothall.minutes.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.VoteOption;

/** A table that has a motion in each row: "Applicant | Proposed | Seconded | Vote | Awarded"; -1 where there is no such column. */
record MotionTable(int mover, int seconder, int vote, int width) {
    private static final Pattern MOVER =
            Pattern.compile("(?i)(?:prop(?:osed|oser)?|mov(?:ed|er)|cynigydd)(?: by)?[.:]?");
    private static final Pattern SECONDER =
            Pattern.compile("(?i)(?:sec(?:onded|onder)?|2nd(?:ed)?|eilydd)(?: by)?[.:]?");
    private static final Pattern VOTE = Pattern.compile("(?i)votes?(?: cast)?|voting|result of vote|pleidlais");

    /** "8-0", "6/2/1". */
    private static final Pattern FIGURES =
            Pattern.compile("(?<yes>\\d{1,3}) ?(?:[-:/]|to|v) ?(?<no>\\d{1,3})(?: ?[-:/] ?(?<abstain>\\d{1,3}))?\\.?");

    private static final Pattern PAIR =
            Pattern.compile("(?<mover>" + Person.TITLED + ") ?/ ?(?<seconder>" + Person.TITLED + ")");

    /** The table that these cells head. */
    static @Nullable MotionTable headedBy(List<String> cells) {
        int mover = column(cells, MOVER);
        int seconder = column(cells, SECONDER);
        return mover < 0 || seconder < 0 || cells.size() < 3
                ? null
                : new MotionTable(mover, seconder, column(cells, VOTE), cells.size());
    }

    /** A row that tells by itself who moved: "Approved | Cllr Oak / Cllr Elm | 9 - 0 - 1". */
    static @Nullable FoundMover moverIn(List<String> cells, Evidence row) {
        for (String cell : cells) {
            Matcher pair = PAIR.matcher(cell);
            if (pair.matches()) {
                return new FoundMover(pair.group("mover"), pair.group("seconder"), FoundDecision.Subject.MOTION, row);
            }
        }
        return null;
    }

    /** The figures of such a row. */
    static Tally figuresIn(List<String> cells) {
        return cells.stream()
                .map(MotionTable::figures)
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .orElseGet(Tally::empty);
    }

    boolean has(List<String> cells) {
        return cells.size() == width;
    }

    Optional<FoundMover> mover(List<String> cells, Evidence row) {
        return name(cells.get(mover))
                .map(name -> new FoundMover(
                        name, name(cells.get(seconder)).orElse(null), FoundDecision.Subject.MOTION, row));
    }

    /** What the row tells of the vote: figures, or nothing. */
    Tally vote(List<String> cells) {
        return figures(vote < 0 ? "" : cells.get(vote));
    }

    private static Tally figures(String cell) {
        Tally tally = Tally.empty();
        Matcher figures = FIGURES.matcher(Glyphs.plain(cell));
        if (figures.matches()) {
            tally.counts().put(VoteOption.YES, Integer.parseInt(figures.group("yes")));
            tally.counts().put(VoteOption.NO, Integer.parseInt(figures.group("no")));
            if (figures.group("abstain") != null) {
                tally.counts().put(VoteOption.ABSTAIN, Integer.parseInt(figures.group("abstain")));
            }
        }
        return tally;
    }

    private static Optional<String> name(String cell) {
        return Voters.names(cell).filter(names -> names.size() == 1).map(List::getFirst);
    }

    private static int column(List<String> cells, Pattern name) {
        for (int i = 0; i < cells.size(); i++) {
            if (name.matcher(cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
