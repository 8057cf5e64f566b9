package org.moothall.minutes.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Empty sets and nulls do not narrow.
 *
 * @param clauses which must all hold
 * @param member the id or the name of somebody who was at the meeting
 * @param facets whether to count what was found by body, kind and year
 * @param after where the page before ended
 */
public record Search(
        List<Clause> clauses,
        Set<String> bodies,
        Set<Kind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String member,
        Language language,
        Order order,
        boolean facets,
        @Nullable Place after,
        int limit) {
    public Search {
        clauses = List.copyOf(clauses);
        bodies = Set.copyOf(bodies);
        kinds = Set.copyOf(kinds);
    }
}
