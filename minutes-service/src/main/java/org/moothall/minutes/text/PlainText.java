package org.moothall.minutes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

/**
 * A text as paragraphs and one list of points, which is all that some readers know: points stand after paragraph number
 * pointsAfterParagraph, or else last. Of blocks it has every word: a numbered paragraph is one that begins with its
 * number, a table is its caption and a line for each row, and further lists of points go on with the first.
 */
public record PlainText(
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph) {
    private static final String BETWEEN_CELLS = " | ";

    public PlainText {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
    }

    public static PlainText of(List<TextBlock> blocks) {
        List<String> paragraphs = new ArrayList<>();
        List<String> points = new ArrayList<>();
        int before = 0;
        for (TextBlock block : blocks) {
            if (block instanceof Points(List<String> some)) {
                before = points.isEmpty() ? paragraphs.size() : before;
                points.addAll(some);
            } else {
                lines(block).forEach(paragraphs::add);
            }
        }
        boolean last = points.isEmpty() || before == paragraphs.size();
        return new PlainText(paragraphs, points, last ? null : before);
    }

    /** The same as blocks, in the order in which it is read. */
    public List<TextBlock> blocks() {
        int all = paragraphs.size();
        int before = pointsAfterParagraph == null ? all : Math.clamp(pointsAfterParagraph, 0, all);
        List<TextBlock> blocks = new ArrayList<>();
        paragraphs.subList(0, before).forEach(text -> blocks.add(new Paragraph(text)));
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        paragraphs.subList(before, all).forEach(text -> blocks.add(new Paragraph(text)));
        return blocks;
    }

    /** A row of a table as one line. */
    public static String row(List<String> cells) {
        return String.join(BETWEEN_CELLS, cells);
    }

    private static Stream<String> lines(TextBlock block) {
        return switch (block) {
            case Paragraph(String text) -> Stream.of(text);
            case Points(List<String> points) -> points.stream();
            case Numbered(List<Clause> clauses) -> clauses.stream().map(one -> one.number() + " " + one.text());
            case Table(String caption, List<String> headings, List<List<String>> rows) ->
                Stream.concat(Stream.of(caption, row(headings)), rows.stream().map(PlainText::row));
        };
    }
}
