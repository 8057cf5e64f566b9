package org.moothall.gateway.minuting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a text in the {@link Notation}. */
final class NotationWriter {
    private static final String BETWEEN_BLOCKS = "\n\n";

    String write(List<TextBlock> blocks) {
        List<String> written = new ArrayList<>();
        @Nullable String before = null;
        for (TextBlock block : blocks) {
            if (block.kind().equals(before) && !block.kind().equals("paragraph")) {
                written.add(Notation.RULE);
            }
            written.add(block(block));
            before = block.kind();
        }
        return String.join(BETWEEN_BLOCKS, written);
    }

    private static String block(TextBlock block) {
        return switch (block.kind()) {
            case "points" ->
                block.pointsOrNone().stream().map(NotationWriter::point).collect(Collectors.joining("\n"));
            case "numbered" ->
                block.clausesOrNone().stream().map(NotationWriter::clause).collect(Collectors.joining("\n"));
            case "table" -> table(block);
            default -> paragraph(block.text() == null ? "" : block.text());
        };
    }

    private static String paragraph(String text) {
        return lines(text).stream()
                .map(line -> isEscaped(line) || Notation.isSpecial(line) ? Notation.ESCAPE + line : line)
                .collect(Collectors.joining("\n"));
    }

    private static String point(String text) {
        return Notation.POINT + hanging(text);
    }

    private static String clause(TextBlock.Clause clause) {
        String number = clause.number();
        if (number == null) {
            return "#. " + hanging(clause.text());
        }
        String dotted = number + ". ";
        return (!number.equals("#") && Notation.NUMBER.matcher(dotted).matches()
                        ? dotted
                        : "[" + number.replace(']', ')') + "] ")
                + hanging(clause.text());
    }

    /** The first line after its mark, and the others below it. */
    private static String hanging(String text) {
        return lines(text).stream()
                .map(line -> isEscaped(line) ? Notation.ESCAPE + line : line)
                .collect(Collectors.joining("\n" + Notation.INDENT));
    }

    private static boolean isEscaped(String line) {
        return line.isBlank() || line.startsWith(Notation.ESCAPE);
    }

    private static String table(TextBlock table) {
        List<String> rows = new ArrayList<>();
        if (table.caption() != null) {
            rows.add(Notation.CAPTION + " " + cell(table.caption()));
        }
        rows.add(row(table.headingsOrNone()));
        table.rowsOrNone().forEach(row -> rows.add(row(row)));
        return String.join("\n", rows);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(NotationWriter::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        String escaped = String.join("\\n", lines(text.replace("\\", "\\\\").replace("|", "\\|")));
        String ended = endsInSpace(escaped) && escaped.length() > 1
                ? escaped.substring(0, escaped.length() - 1) + Notation.ESCAPE + escaped.charAt(escaped.length() - 1)
                : escaped;
        return ended.startsWith(" ") || ended.startsWith("\t") ? Notation.ESCAPE + ended : ended;
    }

    private static boolean endsInSpace(String text) {
        return text.endsWith(" ") || text.endsWith("\t");
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }
}
