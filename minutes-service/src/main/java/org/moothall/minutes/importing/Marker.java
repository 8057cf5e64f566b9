package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the words of a line: a bullet, a letter, a number, or nothing. Invisible characters go with it. */
record Marker(String text, Kind kind, int number) {

    enum Kind {
        NONE,
        BULLET,
        LETTER,
        BRACKETED_NUMBER,
        /** "4." or, alone on its line, "4". */
        NUMBER,
        /** "12.1", the number of a paragraph of minutes. */
        DECIMAL,
        /** "14/23", "A7", "Item 7:": the number of an item. */
        ITEM
    }

    static final Marker NONE = new Marker("", Kind.NONE, 0);

    /** Longer than any marker with its white space; a line is never searched further. */
    private static final int REACH = 60;

    private static final String GAP = "[\\s\\u00A0]";
    private static final Pattern LETTER =
            Pattern.compile("(?:\\((?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|([a-z])\\1)\\)|(?:[a-z]|[ivx]{1,5})\\)|[a-z]\\.(?="
                    + GAP + ")|[A-Z][.)](?=" + GAP + "{2}|\\t|$))");
    private static final Pattern BRACKETED_NUMBER = Pattern.compile("(?:\\(\\d{1,3}\\)|\\d{1,3}\\))");
    private static final Pattern DECIMAL =
            Pattern.compile("\\d{1,4}(?:\\.\\d{1,3}){1,3}[.:)]?(?=" + GAP + "+[^a-z\\s\\u00A0]|" + GAP + "*$)");
    private static final Pattern ITEM =
            Pattern.compile("(?:(?i:Agenda item|Item|Minute|Eitem)(?: [Nn]o\\.?)? ?\\d{1,4}[a-zA-Z]?(?=" + GAP
                    + "*(?:[.:)-]|$))" + GAP + "*[.:)-]?|\\d{1,4}/\\d{1,4}[.:]?(?=" + GAP
                    + "+[^a-z]|$)|[A-Z]{1,3}\\d{1,4}[a-z]?(?:[.:](?=" + GAP + ")|(?=" + GAP + "*$)))");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,4}[a-zA-Z]?[.:](?=" + GAP + "|$)|\\d{1,4}[a-zA-Z]?(?=" + GAP + "*$)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    /** Takes the marker off the front of a line. */
    static Marker of(String line) {
        int at = skipUnseen(line, 0);
        int end = at == line.length() ? at : bulletEnd(line, at);
        if (end > at) {
            return new Marker(line.substring(0, end), Kind.BULLET, 0);
        }
        String head = line.substring(at, Math.min(line.length(), at + REACH));
        for (Kind kind : Kind.values()) {
            Pattern pattern = pattern(kind);
            Matcher found = pattern == null ? null : pattern.matcher(head);
            if (found != null && found.lookingAt() && found.end() > 0) {
                return new Marker(line.substring(0, at + found.end()), kind, numberIn(found.group()));
            }
        }
        return at == 0 ? NONE : new Marker(line.substring(0, at), Kind.NONE, 0);
    }

    Marker followedBy(Marker next) {
        return new Marker(
                Glyphs.even(text + " " + next.text),
                next.kind == Kind.NONE ? kind : next.kind,
                next.kind == Kind.NONE ? number : next.number);
    }

    boolean isPlain() {
        return kind == Kind.NONE;
    }

    private static @Nullable Pattern pattern(Kind kind) {
        return switch (kind) {
            case NONE, BULLET -> null;
            case LETTER -> LETTER;
            case BRACKETED_NUMBER -> BRACKETED_NUMBER;
            case NUMBER -> NUMBER;
            case DECIMAL -> DECIMAL;
            case ITEM -> ITEM;
        };
    }

    private static int skipUnseen(String line, int from) {
        int at = from;
        while (at < line.length() && (Glyphs.isSpace(line.charAt(at)) || Glyphs.isInvisible(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A real bullet may touch its words; a dash, star or the letter o is one only with room behind it. */
    private static int bulletEnd(String line, int at) {
        char c = line.charAt(at);
        if (Glyphs.isBullet(c)) {
            return skipUnseen(line, at + 1);
        }
        int after = skipUnseen(line, at + 1);
        int room = after == line.length() ? Integer.MAX_VALUE : after - at - 1;
        boolean dash = (Glyphs.isDash(c) || c == '*') && room >= 1;
        boolean wordBullet = c == 'o' && room >= 2 && after < line.length();
        return dash || wordBullet ? after : at;
    }

    private static int numberIn(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }
}
