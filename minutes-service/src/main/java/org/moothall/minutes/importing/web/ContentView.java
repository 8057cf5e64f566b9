package org.moothall.minutes.importing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;

/** A part of the text as a minute item has it: a paragraph, a list of points, numbered paragraphs, or a table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentView(
        String kind,
        @Nullable String text,
        @Nullable List<String> points,
        @Nullable List<Clause> clauses,
        @Nullable String caption,
        @Nullable List<String> headings,
        @Nullable List<List<String>> rows) {

    static ContentView of(TextBlock block) {
        return switch (block) {
            case TextBlock.Paragraph(String text) -> new ContentView("paragraph", text, null, null, null, null, null);
            case TextBlock.Points(List<String> points) ->
                new ContentView("points", null, points, null, null, null, null);
            case TextBlock.Numbered(List<Clause> clauses) ->
                new ContentView("numbered", null, null, clauses, null, null, null);
            case TextBlock.Table(String caption, List<String> headings, List<List<String>> rows) ->
                new ContentView("table", null, null, null, caption, headings, rows);
        };
    }
}
