package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

/**
 * A part of an item's text in requests and responses. A table may have twelve columns, which is what a page of A4 takes,
 * and 500 rows; a longer list belongs into a document of its own.
 */
@Schema(
        description =
                "A part of an item's text: a paragraph has text, a list has points, numbered paragraphs are clauses,"
                        + " a table has caption, headings and rows of as many cells. All of it is plain text.")
record TextBlockJson(
        @NotNull @Pattern(
                regexp = "paragraph|points|numbered|table",
                message = "must be one of paragraph, points, numbered, table")
        String kind,

        @Nullable @Size(max = ItemRequest.LONGEST) String text,

        @Nullable @Size(min = 1, max = ItemRequest.MOST) List<@NotNull @Size(max = ItemRequest.LONGEST) String> points,

        @Nullable @Size(min = 1, max = ItemRequest.MOST) List<@NotNull @Valid ClauseJson> clauses,
        @Nullable @Size(max = 500) String caption,
        @Nullable @Size(min = 1, max = COLUMNS) List<@NotBlank @Size(max = CELL) String> headings,

        @Nullable @Size(min = 1, max = ROWS) List<@NotNull @Size(min = 1, max = COLUMNS) List<@NotNull @Size(max = CELL) String>> rows) {

    static final int COLUMNS = 12;
    static final int ROWS = 500;
    static final int CELL = 2000;

    /** A number that is left out is the paragraph's place among those of the item that have been given none. */
    record ClauseJson(
            @Nullable @Size(min = 1, max = 20) @Pattern(regexp = "\\S(.*\\S)?", message = "must not begin or end with a space")
            String number,

            @NotBlank @Size(max = ItemRequest.LONGEST) String text) {}

    static List<TextBlockJson> of(List<TextBlock> blocks) {
        return blocks.stream().map(TextBlockJson::of).toList();
    }

    static TextBlockJson of(TextBlock block) {
        return switch (block) {
            case Paragraph(String text) -> new TextBlockJson("paragraph", text, null, null, null, null, null);
            case Points(List<String> points) -> new TextBlockJson("points", null, points, null, null, null, null);
            case Numbered(List<Clause> clauses) ->
                new TextBlockJson("numbered", null, null, clauses(clauses), null, null, null);
            case Table(String caption, List<String> headings, List<List<String>> rows) ->
                new TextBlockJson("table", null, null, null, caption, headings, rows);
        };
    }

    private static List<ClauseJson> clauses(List<Clause> clauses) {
        return clauses.stream()
                .map(one -> new ClauseJson(one.number(), one.text()))
                .toList();
    }
}
