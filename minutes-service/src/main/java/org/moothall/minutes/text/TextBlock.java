package org.moothall.minutes.text;

import java.util.List;
import java.util.function.UnaryOperator;

/** One part of a text as it is read. All of it is plain text: whatever looks like markup in it is the words themselves. */
public sealed interface TextBlock {
    record Paragraph(String text) implements TextBlock {}

    record Points(List<String> points) implements TextBlock {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Paragraphs that are known by their numbers. */
    record Numbered(List<Clause> clauses) implements TextBlock {
        public Numbered {
            clauses = List.copyOf(clauses);
        }
    }

    /** Every row has as many cells as there are headings. */
    record Table(String caption, List<String> headings, List<List<String>> rows) implements TextBlock {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A paragraph with its number as it stands on the page: 12.1, (2), (a). The number is the clerk's and part of the record,
     * so that "as agreed in 12.1" means the same on whatever the minutes are printed.
     */
    record Clause(String number, String text) {}

    /** The block with each of its texts changed so; the numbers of its clauses stay. */
    default TextBlock with(UnaryOperator<String> change) {
        return switch (this) {
            case Paragraph(String text) -> new Paragraph(change.apply(text));
            case Points(List<String> points) ->
                new Points(points.stream().map(change).toList());
            case Numbered(List<Clause> clauses) ->
                new Numbered(clauses.stream()
                        .map(one -> new Clause(one.number(), change.apply(one.text())))
                        .toList());
            case Table(String caption, List<String> headings, List<List<String>> rows) ->
                new Table(
                        change.apply(caption),
                        headings.stream().map(change).toList(),
                        rows.stream()
                                .map(row -> row.stream().map(change).toList())
                                .toList());
        };
    }
}
