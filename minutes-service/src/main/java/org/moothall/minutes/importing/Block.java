package org.moothall.minutes.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the page and its part in it. The blocks of a page, marker and text, are the page: nothing but white space
 * is missing. The index says which paragraph, point or document of the result the block is; other kinds have none.
 *
 * @param cells the columns of a line that has some, marker and all
 */
public record Block(
        Kind kind, String marker, String text, @Nullable Integer index, List<String> cells) {

    public Block {
        cells = keptBefore(cells);
    }

    /** A page that was kept before columns were has none. */
    private static List<String> keptBefore(@Nullable List<String> cells) {
        return cells == null ? List.of() : List.copyOf(cells);
    }

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
