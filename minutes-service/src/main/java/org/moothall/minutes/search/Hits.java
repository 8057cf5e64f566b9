package org.moothall.minutes.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param more whether there is another page
 * @param total how many there are; at least so many where it is not exact
 * @param facets null where they were not asked for
 * @param complete whether everything was read that there was when the index was begun
 */
public record Hits(
        List<Hit> hits,
        boolean more,
        long total,
        boolean exact,
        @Nullable Facets facets,
        boolean complete) {

    /** Complete only if this is complete as well. */
    Hits andOnlyIf(boolean alsoComplete) {
        return new Hits(hits, more, total, exact, facets, complete && alsoComplete);
    }

    /** How many of what was found are of which body, kind and year. */
    public record Facets(List<Count> bodies, List<Count> kinds, List<Count> years) {}

    /** A value, its name for people, and how often it is there. */
    public record Count(String value, String name, long count) {}
}
