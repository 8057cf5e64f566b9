package org.moothall.minutes.importing;

/** What the council lets a file have: bytes, and pages, which are counted as so many characters where a format has none. */
public record ImportLimits(long maxBytes, int maxPages) {
    /** A full page of A4 in 11 point. */
    private static final int CHARACTERS_OF_A_PAGE = 3500;

    public boolean hasTooManyPages(long characters) {
        return characters > (long) maxPages * CHARACTERS_OF_A_PAGE;
    }
}
