package org.moothall.meetings.document;

import java.util.List;

/**
 * What a document says, in plain words.
 *
 * @param paged whether the pages are the document's own; else all of it is one
 * @param pages in their order, an empty one for a page without words
 */
public record DocumentText(Legibility legibility, boolean paged, List<String> pages) {
    public DocumentText {
        pages = List.copyOf(pages);
    }

    /** How much of a document could be read. */
    public enum Legibility {
        WHOLE,
        /** It has more than is kept of a document: the beginning is here. */
        BEGINNING,
        /** It is a picture, or pages of pictures. */
        NO_WORDS,
        /** It is broken or locked, unpacks to far more than it should, or takes too long to be read. */
        UNREADABLE
    }

    public static DocumentText without(Legibility legibility) {
        return new DocumentText(legibility, false, List.of());
    }
}
