package org.moothall.gateway.minuting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The plain text that a clerk types for the blocks of an item's text, and back. Blocks are parted by blank lines; what
 * begins with "- " is a point, with "1. ", "4.2. ", "#. " or "[iv] " a numbered paragraph, with "|" a row of a table, whose
 * caption is the row that begins with "|=". A backslash before a line takes such a beginning as it stands. Whatever text
 * there is can be written in it and is read from it unchanged, but for the ends of its lines.
 */
final class Notation {
    static final String POINT = "- ";
    static final String ROW = "|";
    static final String CAPTION = "|=";
    /** Parts two lists of one kind, which a blank line alone does not. */
    static final String RULE = "---";

    static final String ESCAPE = "\\";
    static final String INDENT = "  ";
    /** A number with its full stop; "#" is a number that the text is given by its place. */
    static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)*|#)\\. (.*)", Pattern.DOTALL);
    /** A number of any other form. */
    static final Pattern OTHER_NUMBER = Pattern.compile("\\[([^\\]\\n]+)\\] (.*)", Pattern.DOTALL);

    private Notation() {}

    static String write(List<TextBlock> blocks) {
        return new NotationWriter().write(blocks);
    }

    static List<TextBlock> read(String typed) {
        return new NotationReader().read(typed);
    }

    /** What would be read as something else than a line of a paragraph. */
    static boolean isSpecial(String line) {
        return line.startsWith(POINT)
                || line.startsWith(ROW)
                || line.equals(RULE)
                || NUMBER.matcher(line).matches()
                || OTHER_NUMBER.matcher(line).matches();
    }
}
