package org.moothall.gateway.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one revision says otherwise than the one before it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Difference(int from, int to, List<Item> items, List<Part> elsewhere) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String title, String change, List<Part> parts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(String part, List<Change> changes) {}

    /** A paragraph that came, went, or has other words now. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(
            @Nullable String before,
            @Nullable String after,
            @Nullable List<Words> words) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Words(String change, String text) {}

    public boolean isNone() {
        return items.isEmpty() && elsewhere.isEmpty();
    }
}
