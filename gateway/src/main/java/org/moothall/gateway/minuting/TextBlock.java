package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an item's text, as minutes-service has it: each kind has its own fields, and the others are absent. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextBlock(
        String kind,
        @Nullable String text,
        @Nullable List<String> points,
        @Nullable List<Clause> clauses,
        @Nullable String caption,
        @Nullable List<String> headings,
        @Nullable List<List<String>> rows) {

    /** A numbered paragraph; without a number it is given its place among the others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Clause(@Nullable String number, String text) {}

    static TextBlock paragraph(String text) {
        return new TextBlock("paragraph", text, null, null, null, null, null);
    }

    static TextBlock points(List<String> points) {
        return new TextBlock("points", null, List.copyOf(points), null, null, null, null);
    }

    static TextBlock numbered(List<Clause> clauses) {
        return new TextBlock("numbered", null, null, List.copyOf(clauses), null, null, null);
    }

    static TextBlock table(@Nullable String caption, List<String> headings, List<List<String>> rows) {
        return new TextBlock("table", null, null, null, caption, List.copyOf(headings), List.copyOf(rows));
    }

    List<String> pointsOrNone() {
        return points == null ? List.of() : points;
    }

    List<Clause> clausesOrNone() {
        return clauses == null ? List.of() : clauses;
    }

    List<String> headingsOrNone() {
        return headings == null ? List.of() : headings;
    }

    List<List<String>> rowsOrNone() {
        return rows == null ? List.of() : rows;
    }
}
