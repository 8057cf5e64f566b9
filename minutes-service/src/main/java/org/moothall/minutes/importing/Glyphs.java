package org.moothall.minutes.importing;

/** What counts as white space, as invisible and as a list bullet, and how white space is evened out. */
final class Glyphs {

    private static final String BULLETS =
            "\u00B7\u2022\u2023\u25E6\u2043\u2219\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25BA\u25B8\u27A2\u2756\u00A7\u2212\u00BB\u203A\u2192\u27A4\u2794\u2713\u2714\u25B6\u25C6\u25C7\u2605\u2606\u2666\u2751\u2752\u274F\u274D";

    private Glyphs() {}

    static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** Format and control characters: they take no room on the page, and must not hide what stands behind them. */
    static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || (type == Character.CONTROL && !isSpace(c));
    }

    /** Word and its exports draw bullets with these characters; the private-use ones are its symbol font's. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0 || (c >= '\uF020' && c <= '\uF0FF');
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    /** One space for each run of white space, none at the ends. */
    static String even(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    /** The same text, character for character, with typographic apostrophes, quotes and dashes made plain, for matching. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\u2019' || c == '\u2018') {
                out.setCharAt(i, '\'');
            } else if (isDash(c)) {
                out.setCharAt(i, '-');
            }
        }
        return out.toString();
    }
}
