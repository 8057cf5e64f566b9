package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps in mind where the columns of a vote, or of actions that stand close together, begin in plain text, so that a line is read
 * below the heads under which its words are: the side with fewer voters ends first.
 */
final class Columns {
    private static final Pattern CELL = Pattern.compile("\\S+(?: {1,2}\\S+)*");

    /** In a table of actions there may be no more than two blanks beside the longest task. */
    private static final Pattern NARROW = Pattern.compile("\\S+(?: \\S+)*");

    private static final int MOST = 10;

    /** How far before its head a cell may begin. */
    private static final int ASIDE = 2;

    private List<Head> heads = List.of();
    private Pattern cell = CELL;

    /** The words above a column, and from where to where they stand. */
    private record Head(String words, int start, int end) {
        /** A name begins where its head does, a cross may stand in the middle below it. */
        boolean isAbove(int cell) {
            return cell >= start - ASIDE && cell < Math.max(end, start + ASIDE + 1);
        }
    }

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
            heads = heads(line.text(), CELL);
            cell = CELL;
            return cells;
        }
        if (ActionTable.headedBy(cells) == null && line.text().indexOf("  ") > 0) {
            List<Head> narrow = heads(line.text(), NARROW);
            List<String> words = narrow.stream().map(Head::words).toList();
            if (ActionTable.headedBy(words) != null) {
                heads = narrow;
                cell = NARROW;
                return words;
            }
        }
        return heads.isEmpty() ? cells : below(line.text(), cells);
    }

    private List<String> below(String text, List<String> cells) {
        List<String> placed = new ArrayList<>();
        Matcher words = cell.matcher(text);
        for (int count = 0; words.find(); count++) {
            int column = column(words.start());
            if (column < placed.size() || count >= MOST) {
                heads = List.of();
                return cells;
            }
            while (placed.size() < column) {
                placed.add("");
            }
            placed.add(Glyphs.even(words.group()));
        }
        return placed.size() < 2 ? cells : placed;
    }

    /** The column that begins here; -1 where none does. */
    private int column(int at) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).isAbove(at)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Head> heads(String text, Pattern parted) {
        List<Head> found = new ArrayList<>();
        Matcher words = parted.matcher(text);
        while (words.find() && found.size() < MOST) {
            found.add(new Head(Glyphs.even(words.group()), words.start(), words.end()));
        }
        return found;
    }
}
