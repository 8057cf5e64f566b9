package org.moothall.gateway.minuting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table in the {@link Notation}: the first that is no caption has the headings. */
final class TableRows {
    private TableRows() {}

    static TextBlock table(List<String> lines) {
        boolean captioned = lines.getFirst().startsWith(Notation.CAPTION);
        @Nullable String caption =
                captioned ? String.join("|", cells(lines.getFirst().substring(Notation.CAPTION.length()))) : null;
        List<List<String>> rows = lines.stream()
                .skip(captioned ? 1 : 0)
                .map(line -> cells(line.substring(Notation.ROW.length())))
                .toList();
        return rows.isEmpty()
                ? TextBlock.table(caption, List.of(), List.of())
                : TextBlock.table(caption, rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '\\' && i + 1 < line.length()) {
                cell.append(at).append(line.charAt(++i));
            } else if (at == '|') {
                cells.add(text(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        if (cells.isEmpty() || !cell.toString().isBlank()) {
            cells.add(text(cell.toString()));
        }
        return List.copyOf(cells);
    }

    /** Spaces at the ends are for the eye; one after a backslash is text. */
    private static String text(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1)) && !isEscaped(cell, to - 1)) {
            to--;
        }
        return unescaped(cell.substring(from, to));
    }

    private static boolean isSpace(char one) {
        return one == ' ' || one == '\t';
    }

    private static boolean isEscaped(String cell, int at) {
        int backslashes = 0;
        while (at - 1 - backslashes >= 0 && cell.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char at = cell.charAt(i);
            if (at == '\\' && i + 1 < cell.length()) {
                char escaped = cell.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped);
            } else {
                text.append(at);
            }
        }
        return text.toString();
    }
}
