package org.moothall.gateway.minuting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in the {@link Notation}. Nothing typed is refused or lost: what is no mark is text. */
final class NotationReader {
    private enum Kind {
        NOTHING,
        PARAGRAPH,
        POINTS,
        NUMBERED,
        TABLE
    }

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable String> numbers = new ArrayList<>();
    private Kind open = Kind.NOTHING;
    private boolean afterBlank;

    List<TextBlock> read(String typed) {
        for (String line : typed.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            line(line);
        }
        close();
        return List.copyOf(blocks);
    }

    private void line(String line) {
        Matcher number = number(line);
        if (line.isBlank()) {
            afterBlank = true;
            return;
        }
        if (line.equals(Notation.RULE)) {
            close();
        } else if (line.startsWith(Notation.POINT)) {
            begin(Kind.POINTS, unescaped(line.substring(Notation.POINT.length())), null);
        } else if (line.startsWith(Notation.ROW)) {
            begin(Kind.TABLE, line, null);
        } else if (number != null) {
            begin(Kind.NUMBERED, unescaped(number.group(2)), line.startsWith("#") ? null : number.group(1));
        } else if (goesOn()) {
            texts.add(texts.removeLast() + "\n" + unescaped(hanging(line)));
        } else {
            close();
            begin(Kind.PARAGRAPH, unescaped(line), null);
        }
        afterBlank = false;
    }

    private static @Nullable Matcher number(String line) {
        Matcher plain = Notation.NUMBER.matcher(line);
        Matcher other = Notation.OTHER_NUMBER.matcher(line);
        return plain.matches() ? plain : other.matches() ? other : null;
    }

    private boolean goesOn() {
        return !afterBlank && open != Kind.NOTHING && open != Kind.TABLE;
    }

    private String hanging(String line) {
        return open != Kind.PARAGRAPH && line.startsWith(Notation.INDENT)
                ? line.substring(Notation.INDENT.length())
                : line;
    }

    private void begin(Kind kind, String text, @Nullable String number) {
        if (open != kind || (afterBlank && kind == Kind.TABLE)) {
            close();
            open = kind;
        }
        texts.add(text);
        numbers.add(number);
    }

    private void close() {
        switch (open) {
            case NOTHING -> {}
            case PARAGRAPH -> texts.forEach(text -> blocks.add(TextBlock.paragraph(text)));
            case POINTS -> blocks.add(TextBlock.points(texts));
            case NUMBERED -> blocks.add(TextBlock.numbered(clauses()));
            case TABLE -> blocks.add(TableRows.table(texts));
        }
        texts.clear();
        numbers.clear();
        open = Kind.NOTHING;
    }

    private List<TextBlock.Clause> clauses() {
        List<TextBlock.Clause> clauses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            clauses.add(new TextBlock.Clause(numbers.get(i), texts.get(i)));
        }
        return clauses;
    }

    private static String unescaped(String line) {
        return line.startsWith(Notation.ESCAPE) ? line.substring(1) : line;
    }
}
