package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Notices characters that a reader of the page would not see or would see wrongly. They are kept; a person should look. */
final class Oddities {

    private enum Oddity {
        DIRECTION("Characters that turn the direction of writing"),
        UNSEEN("Characters of no width, which can hide or part words"),
        CONTROL("Control characters"),
        BROKEN("Halves of characters"),
        DECODED("Characters that were lost or mistaken when the page was decoded");

        private final String words;

        Oddity(String words) {
            this.words = words;
        }
    }

    /** UTF-8 read as Windows-1252 or Latin-1: an apostrophe, a dash, an accented letter, a no-break space. */
    private static final Pattern MISREAD =
            Pattern.compile("\u00E2\u20AC[\u2122\u0153\u009D\u02DC\u201C\u201D\u00A2\u00A6]|\u00E2\u0080[\u0090-\u00A6]"
                    + "|\u00C3[\u00A0-\u00BF\u20AC\u201A]|\u00C2[\u00A3\u00A0\u00B7\u00A9\u00B0]");

    private Oddities() {}

    static List<Warning> in(List<Block> blocks) {
        Set<Oddity> seen = EnumSet.noneOf(Oddity.class);
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            for (Oddity oddity : of(block.marker() + block.text())) {
                if (seen.add(oddity)) {
                    Warning.Code code =
                            oddity == Oddity.DECODED ? Warning.Code.ENCODING : Warning.Code.SUSPICIOUS_CHARACTERS;
                    warnings.add(new Warning(code, oddity.words + " stand on the page", "block " + (i + 1)));
                }
            }
        }
        return warnings;
    }

    private static Set<Oddity> of(String text) {
        Set<Oddity> found = EnumSet.noneOf(Oddity.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2066' && c <= '\u2069')
                    || c == '\u200E'
                    || c == '\u200F'
                    || c == '\u061C') {
                found.add(Oddity.DIRECTION);
            } else if (Character.getType(c) == Character.FORMAT) {
                found.add(Oddity.UNSEEN);
            } else if (Character.getType(c) == Character.CONTROL) {
                found.add(Oddity.CONTROL);
            } else if (c == '\uFFFD') {
                found.add(Oddity.DECODED);
            } else if (Character.isSurrogate(c)) {
                if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    i++;
                } else {
                    found.add(Oddity.BROKEN);
                }
            }
        }
        if (MISREAD.matcher(text).find()) {
            found.add(Oddity.DECODED);
        }
        return found;
    }
}
