package org.moothall.minutes.minutes.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

/** One part of an item's text on the wire: what a kind does not have is left out. */
record TextBlockV1(
        String kind,
        @Nullable String text,
        @Nullable List<String> points,
        @Nullable List<ClauseV1> clauses,
        @Nullable String caption,
        @Nullable List<String> headings,
        @Nullable List<List<String>> rows) {

    record ClauseV1(String number, String text) {}

    static TextBlockV1 of(TextBlock block) {
        return switch (block) {
            case Paragraph(String text) -> new TextBlockV1("paragraph", text, null, null, null, null, null);
            case Points(List<String> points) -> new TextBlockV1("points", null, points, null, null, null, null);
            case Numbered(List<Clause> clauses) ->
                new TextBlockV1("numbered", null, null, clauses(clauses), null, null, null);
            case Table(String caption, List<String> headings, List<List<String>> rows) ->
                new TextBlockV1("table", null, null, null, caption, headings, rows);
        };
    }

    private static List<ClauseV1> clauses(List<Clause> clauses) {
        return clauses.stream()
                .map(one -> new ClauseV1(one.number(), one.text()))
                .toList();
    }
}
