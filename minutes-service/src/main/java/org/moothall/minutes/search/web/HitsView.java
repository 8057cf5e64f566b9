package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Hits;

/** A page of what was found. */
record HitsView(
        List<HitView> items,
        @Nullable String next,
        TotalView total,

        @Schema(description = "Where they were asked for") @Nullable FacetsView facets,

        @Schema(
                description =
                        "false while the index is still being read from the first event on, or what is withheld from"
                                + " the store")
        boolean complete) {

    @Schema(description = "How many there are; at least so many where it is not exact")
    record TotalView(long count, boolean exact) {}

    record FacetsView(List<CountView> bodies, List<CountView> kinds, List<CountView> years) {}

    record CountView(String value, String name, long count) {}

    static HitsView of(Hits hits, List<HitView> items, @Nullable String next) {
        return new HitsView(
                items, next, new TotalView(hits.total(), hits.exact()), facets(hits.facets()), hits.complete());
    }

    private static @Nullable FacetsView facets(Hits.@Nullable Facets facets) {
        return facets == null
                ? null
                : new FacetsView(counts(facets.bodies()), counts(facets.kinds()), counts(facets.years()));
    }

    private static List<CountView> counts(List<Hits.Count> counts) {
        return counts.stream()
                .map(count -> new CountView(count.value(), count.name(), count.count()))
                .toList();
    }
}
