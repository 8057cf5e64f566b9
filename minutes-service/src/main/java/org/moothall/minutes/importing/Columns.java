package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps in mind where the columns of a vote stand in plain text, so that a line whose first columns are empty is read below
 * those where its names are: the side with fewer voters ends first.
 */
final class Columns {
    private static final Pattern CELL = Pattern.compile("\\S+(?: {1,2}\\S+)*");
    private static final int MOST = 10;

    /** How far a name may stand from the beginning of its column. */
    private static final int ASIDE = 2;

    private List<Integer> heads = List.of();

    /** The cells of the line, in the columns of the head above it. */
    List<String> of(Line line) {
        List<String> cells = Cells.of(line);
        if (line.shape() != Line.Shape.PLAIN
                || line.text().indexOf('\t') >= 0
                || line.text().indexOf('|') >= 0) {
            heads = List.of();
            return cells;
        }
        if (VoteTable.headedBy(cells) != null) {
            heads = starts(line.text());
            return cells;
        }
        return heads.isEmpty() ? cells : below(line.text(), cells);
    }

    private List<String> below(String text, List<String> cells) {
        List<String> placed = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        for (int count = 0; cell.find(); count++) {
            int column = column(cell.start());
            if (column < placed.size() || count >= MOST) {
                heads = List.of();
                return cells;
            }
            while (placed.size() < column) {
                placed.add("");
            }
            placed.add(Glyphs.even(cell.group()));
        }
        return placed.size() < 2 ? cells : placed;
    }

    /** The column that begins here; -1 where none does. */
    private int column(int at) {
        for (int i = 0; i < heads.size(); i++) {
            if (Math.abs(heads.get(i) - at) <= ASIDE) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        while (cell.find() && starts.size() < MOST) {
            starts.add(cell.start());
        }
        return starts;
    }
}
