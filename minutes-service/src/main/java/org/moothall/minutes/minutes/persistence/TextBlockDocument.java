package org.moothall.minutes.minutes.persistence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

/** A block of text as it is stored; which kind it is shows in which of its parts is there. */
record TextBlockDocument(
        @Nullable String paragraph,
        @Nullable List<String> points,
        @Nullable List<ClauseDocument> numbered,
        @Nullable TableDocument table) {

    record ClauseDocument(String number, String text) {}

    record TableDocument(String caption, List<String> headings, List<RowDocument> rows) {}

    record RowDocument(List<String> cells) {}

    /** Null where there is none, as it was in all documents before there were any. */
    static @Nullable List<TextBlockDocument> of(List<TextBlock> structure) {
        return structure.isEmpty()
                ? null
                : structure.stream().map(TextBlockDocument::of).toList();
    }

    static List<TextBlock> blocks(@Nullable List<TextBlockDocument> stored) {
        return stored == null
                ? List.of()
                : stored.stream().map(TextBlockDocument::block).toList();
    }

    private static TextBlockDocument of(TextBlock block) {
        return switch (block) {
            case Paragraph(String text) -> new TextBlockDocument(text, null, null, null);
            case Points(List<String> points) -> new TextBlockDocument(null, points, null, null);
            case Numbered(List<Clause> clauses) ->
                new TextBlockDocument(
                        null,
                        null,
                        clauses.stream()
                                .map(one -> new ClauseDocument(one.number(), one.text()))
                                .toList(),
                        null);
            case Table(String caption, List<String> headings, List<List<String>> rows) ->
                new TextBlockDocument(
                        null,
                        null,
                        null,
                        new TableDocument(
                                caption,
                                headings,
                                rows.stream().map(RowDocument::new).toList()));
        };
    }

    private TextBlock block() {
        if (points != null) {
            return new Points(points);
        }
        if (numbered != null) {
            return new Numbered(numbered.stream()
                    .map(one -> new Clause(one.number, one.text))
                    .toList());
        }
        if (table != null) {
            List<List<String>> rows =
                    table.rows.stream().map(RowDocument::cells).toList();
            return new Table(table.caption, table.headings, rows);
        }
        return new Paragraph(Objects.requireNonNull(paragraph));
    }
}
