package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the page and its part in it. The blocks of a page, marker and text, are the page: nothing but white space
 * is missing. The index says which paragraph, point or document of the result the block is; other kinds have none.
 */
public record Block(
        Kind kind, String marker, String text, @Nullable Integer index) {

    public enum Kind {
        FURNITURE,
        TITLE,
        HEADING,
        AGENDA,
        LABEL,
        PARAGRAPH,
        POINT,
        DOCUMENT
    }
}
