package org.moothall.minutes.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of a document that stands by itself. */
public sealed interface Block {
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = Legible.text(text);
        }
    }

    record Points(List<String> points) implements Block {
        public Points {
            points = points.stream().map(Legible::text).toList();
        }
    }

    /** Paragraphs by their numbers, which are words of the document and not made by its format. */
    record Numbered(List<Clause> clauses) implements Block {
        public Numbered {
            clauses = List.copyOf(clauses);
        }
    }

    record Clause(String number, String text) {
        public Clause {
            number = Legible.text(number);
            text = Legible.text(text);
        }
    }

    /**
     * A table with a row of headings.
     *
     * @param rowsNamed whether the first cell of each row says whom or what the row is about
     */
    record Table(String caption, List<String> headings, List<List<String>> rows, boolean rowsNamed) implements Block {
        public Table {
            caption = Legible.text(caption);
            headings = headings.stream().map(Legible::text).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(Legible::text).toList())
                    .toList();
        }
    }

    /** What was decided or undertaken, apart from the text around it: what kind it is, its words, what belongs to it. */
    record Result(String label, String text, List<String> particulars) implements Block {
        public Result {
            label = Legible.text(label);
            text = Legible.text(text);
            particulars = particulars.stream().map(Legible::text).toList();
        }
    }

    /** Lines to be written on, or that were signed. */
    record Signature(List<String> lines) implements Block {
        public Signature {
            lines = lines.stream().map(Legible::text).toList();
        }
    }

    /** Its texts in the order in which they are read. */
    default Stream<String> texts() {
        return switch (this) {
            case Paragraph(String text) -> Stream.of(text);
            case Points(List<String> points) -> points.stream();
            case Numbered(List<Clause> clauses) -> clauses.stream().flatMap(one -> Stream.of(one.number(), one.text()));
            case Table(String caption, List<String> headings, List<List<String>> rows, boolean _) ->
                Stream.concat(
                        Stream.concat(Stream.of(caption), headings.stream()),
                        rows.stream().flatMap(List::stream));
            case Result(String label, String text, List<String> particulars) ->
                Stream.concat(Stream.of(label, text), particulars.stream());
            case Signature(List<String> lines) -> lines.stream();
        };
    }
}
