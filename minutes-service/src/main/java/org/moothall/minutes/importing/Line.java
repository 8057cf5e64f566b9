package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/**
 * One line of a page as its reader sees it, with its own characters and what the markup, if any, says about its part.
 *
 * @param strong whether all of it is in bold or underlined letters
 * @param column in which column of a table it stands that lays out the text; 0 where it is the first or there is none
 * @param table in which of the tables of the markup it stands, counted from 1; 0 where it stands in none
 */
public record Line(String text, Shape shape, @Nullable String href, boolean strong, int column, int table) {

    public Line(String text, Shape shape, @Nullable String href) {
        this(text, shape, href, false, 0, 0);
    }

    /** What the markup says of a line; plain text says nothing. */
    public enum Shape {
        PLAIN,
        HEADING,
        ITEM_TITLE,
        LIST_ITEM,
        /** An element of a list that is a link and nothing else, as in a menu or among documents. */
        LINK,
        FURNITURE;

        boolean isListed() {
            return this == LIST_ITEM || this == LINK;
        }
    }

    static Line plain(String text) {
        return new Line(text, Shape.PLAIN, null);
    }

    boolean isBlank() {
        return Glyphs.isBlank(text);
    }

    Line asHeading() {
        return new Line(text, Shape.HEADING, href, strong, column, table);
    }

    Line asItemTitle() {
        return new Line(text, Shape.ITEM_TITLE, href, strong, column, table);
    }

    Line withText(String part) {
        return new Line(part, shape, href, strong, column, table);
    }
}
