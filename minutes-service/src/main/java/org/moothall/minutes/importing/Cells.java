package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The columns of a line: cells of a table in markup, or text set apart by tabs, pipes or wide gaps. */
final class Cells {

    private static final Pattern PIPE = Pattern.compile("\\|");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern GAP = Pattern.compile(" {3,}|(?<= /) {2,}");
    private static final int LONGEST = 4000;

    private Cells() {}

    /** The cells in order, empty ones too; none where the line has no columns. */
    static List<String> of(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return List.of();
        }
        boolean piped = text.strip().indexOf('|') >= 0;
        boolean tabbed = text.indexOf('\t') >= 0;
        Pattern between = tabbed ? TAB : piped ? PIPE : GAP;
        List<String> cells = new ArrayList<>();
        for (String cell : between.split(tabbed ? text : text.strip(), -1)) {
            cells.add(Glyphs.even(cell));
        }
        if (piped && !tabbed && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        if (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells.size() < 2 ? List.of() : List.copyOf(cells);
    }
}
