package org.moothall.gateway.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was found, with what there is of it by body, kind and year. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Hits(
        List<Hit> items,
        @Nullable String next,
        Total total,
        @Nullable Facets facets,
        boolean complete) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Total(long count, boolean exact) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(String value, String name, long count) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Facets(List<Count> bodies, List<Count> kinds, List<Count> years) {}
}
