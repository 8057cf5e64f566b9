package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows the numbers of the pages in a text that was printed, and what is repeated above or below them: they stand in the midst of
 * the record and belong to nothing in it.
 */
final class PageEdges {
    /** Alone, and further to the right than any list begins. */
    private static final Pattern NUMBER = Pattern.compile("[\\s\\u00A0]{20,}(?:\\d{1,4}|\\(\\d{1,4}\\))[\\s\\u00A0]*");

    /** What is repeated beside the numbers is not longer. */
    private static final int LONGEST = 100;

    private final List<Line> lines;

    /** Where a number stands alone. */
    private final List<Integer> numbers = new ArrayList<>();

    private PageEdges(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (isPlain(i)
                    && isBlank(i - 1)
                    && NUMBER.matcher(lines.get(i).text()).matches()) {
                numbers.add(i);
            }
        }
    }

    /** The lines, with those at the edges of pages as furniture. */
    static List<Line> marked(List<Line> lines) {
        PageEdges edges = new PageEdges(lines);
        if (edges.numbers.isEmpty()) {
            return lines;
        }
        List<Line> out = new ArrayList<>(lines);
        edges.numbers.forEach(at -> out.set(at, furniture(lines.get(at))));
        edges.repeated().forEach(at -> out.set(at, furniture(lines.get(at))));
        return out;
    }

    /** The lines next to the numbers that are the same, but for figures, at more than one. */
    private List<Integer> repeated() {
        Map<String, List<Integer>> beside = new HashMap<>();
        List<Integer> edges = new ArrayList<>(numbers);
        edges.add(-1); // the top of the first page
        for (int at : edges) {
            for (int step : List.of(-1, 1)) {
                int next = at + step;
                while (next >= 0 && next < lines.size() && lines.get(next).isBlank()) {
                    next += step;
                }
                if (next >= 0 && next < lines.size() && isPlain(next)) {
                    String words = step + lines.get(next).text().strip().replaceAll("\\d+", "0");
                    beside.computeIfAbsent(words, _ -> new ArrayList<>()).add(next);
                }
            }
        }
        return beside.values().stream()
                .filter(places ->
                        places.size() > 1 && lines.get(places.getFirst()).text().length() <= LONGEST)
                .flatMap(List::stream)
                .toList();
    }

    private boolean isPlain(int at) {
        return lines.get(at).shape() == Line.Shape.PLAIN;
    }

    private boolean isBlank(int at) {
        return at < 0 || lines.get(at).isBlank();
    }

    private static Line furniture(Line line) {
        return new Line(line.text(), Line.Shape.FURNITURE, null);
    }
}
