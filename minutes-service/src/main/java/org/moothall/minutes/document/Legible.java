package org.moothall.minutes.document;

/**
 * Text as XML may have it. JSON may carry control characters that no XML document can hold; each of them is shown as the
 * replacement character, so that a reader sees that something stood there.
 */
final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    static String text(String text) {
        return text.codePoints()
                .map(one -> isLegible(one) ? one : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** XML 1.0, section 2.2. Half a surrogate pair comes as a code point of its own. */
    private static boolean isLegible(int one) {
        return one == '\t'
                || one == '\n'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one >= 0x10000;
    }
}
