package org.moothall.minutes.minutes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.web.TextBlockJson.ClauseJson;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

/** Reads the blocks of one item's text, and says which field does not fit its kind. */
final class TextBlocks {
    private static final Map<String, List<String>> PARTS = Map.of(
            "paragraph", List.of("text"),
            "points", List.of("points"),
            "numbered", List.of("clauses"),
            "table", List.of("caption", "headings", "rows"));

    private int counted;

    static List<TextBlock> read(List<TextBlockJson> content) {
        TextBlocks reader = new TextBlocks();
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            blocks.add(reader.block(content.get(i), "content[" + i + "]"));
        }
        return blocks;
    }

    private TextBlock block(TextBlockJson json, String field) {
        requireParts(json, field);
        return switch (json.kind()) {
            case "points" -> new Points(Objects.requireNonNull(json.points()));
            case "numbered" -> new Numbered(clauses(Objects.requireNonNull(json.clauses()), field));
            case "table" -> table(json, field);
            default -> new Paragraph(Objects.requireNonNull(json.text()));
        };
    }

    private static void requireParts(TextBlockJson json, String field) {
        List<String> own = Objects.requireNonNull(PARTS.get(json.kind()));
        part(json, own, field, "text", json.text());
        part(json, own, field, "points", json.points());
        part(json, own, field, "clauses", json.clauses());
        part(json, own, field, "caption", json.caption());
        part(json, own, field, "headings", json.headings());
        part(json, own, field, "rows", json.rows());
    }

    private static void part(TextBlockJson json, List<String> own, String field, String name, @Nullable Object value) {
        boolean missing =
                value == null || (name.equals("caption") && value.toString().isBlank());
        if (own.contains(name) == missing) {
            throw Problem.invalid("A part of the text does not have what its kind has")
                    .field(
                            field + "." + name,
                            missing
                                    ? "is missing: a block of kind %s has %s"
                                            .formatted(json.kind(), String.join(", ", own))
                                    : "must be left out of a block of kind " + json.kind())
                    .raise();
        }
    }

    private List<Clause> clauses(List<ClauseJson> given, String field) {
        long numbered = given.stream().filter(one -> one.number() != null).count();
        if (numbered != 0 && numbered != given.size()) {
            throw Problem.invalid("Some paragraphs have a number and some have none")
                    .field(field + ".clauses", "must have a number each, or none, to be numbered in their order")
                    .raise();
        }
        return given.stream().map(one -> new Clause(number(one), one.text())).toList();
    }

    private String number(ClauseJson clause) {
        return clause.number() == null ? Integer.toString(++counted) : clause.number();
    }

    private static Table table(TextBlockJson json, String field) {
        List<String> headings = Objects.requireNonNull(json.headings());
        List<List<String>> rows = Objects.requireNonNull(json.rows());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != headings.size()) {
                throw Problem.invalid("A row of a table has not as many cells as there are headings")
                        .field(
                                field + ".rows[" + i + "]",
                                "has %d cells, and there are %d headings"
                                        .formatted(rows.get(i).size(), headings.size()))
                        .raise();
            }
        }
        return new Table(Objects.requireNonNull(json.caption()), headings, rows);
    }
}
