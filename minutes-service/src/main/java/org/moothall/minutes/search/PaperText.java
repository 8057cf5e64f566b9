package org.moothall.minutes.search;

import java.util.List;

/**
 * The text of a document, as the service that owns it has read it.
 *
 * @param pages in their order; a document without pages is one. Empty where it has no text
 * @param paged whether they are the document's own pages
 */
public record PaperText(List<String> pages, boolean paged) {
    public PaperText {
        pages = List.copyOf(pages);
    }
}
