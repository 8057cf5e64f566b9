package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an item is minuted, as it is shown and as it was typed: a row that is empty, or that is to be taken
 * away, is no more in it.
 *
 * @param seen the version that the text was written on
 */
record ItemForm(
        String text,
        String spokenBy,
        List<Decided> decisions,
        List<Assigned> actions,
        @Nullable String seen) {

    /** What is sent to be saved. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Written(List<TextBlock> content, List<Decided> decisions, List<Assigned> actions, List<String> spokenBy) {}

    static ItemForm of(ItemText item, @Nullable String seen) {
        return new ItemForm(
                Notation.write(item.blocks()),
                String.join("\n", item.spokenBy()),
                item.decisions(),
                item.actions(),
                seen);
    }

    static ItemForm of(Typed typed) {
        return new ItemForm(
                typed.raw("text"),
                typed.raw("spokenBy"),
                typed.rows("decisions").stream()
                        .filter(row -> !row.has("remove"))
                        .map(Decided::typed)
                        .filter(decided -> !decided.isBlank())
                        .toList(),
                typed.rows("actions").stream()
                        .filter(row -> !row.has("remove"))
                        .map(Assigned::typed)
                        .filter(assigned -> !assigned.isBlank())
                        .toList(),
                typed.text("seen"));
    }

    /** With one more action, of those that were proposed. */
    ItemForm and(Assigned accepted) {
        List<Assigned> more = new ArrayList<>(actions);
        more.add(accepted);
        return new ItemForm(text, spokenBy, decisions, List.copyOf(more), seen);
    }

    ItemForm seen(@Nullable String etag) {
        return new ItemForm(text, spokenBy, decisions, actions, etag);
    }

    /** Without the rows that somebody is still typing: they would be refused, and the text with them. */
    ItemForm complete() {
        return new ItemForm(
                text,
                spokenBy,
                decisions.stream()
                        .filter(one -> one.verdict() != null && one.text() != null)
                        .toList(),
                actions.stream().filter(one -> one.text() != null).toList(),
                seen);
    }

    Written written() {
        return new Written(
                Notation.read(text),
                decisions,
                actions,
                spokenBy.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
