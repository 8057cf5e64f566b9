package org.moothall.gateway.announcing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;

/** The results of a meeting that stand announced, in the order of its agenda. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnnouncedResults(List<AnnouncedResult> items) {
    private static final AnnouncedResults NONE = new AnnouncedResults(List.of());

    public AnnouncedResults {
        items = Objects.requireNonNullElse(items, List.of());
    }

    public static AnnouncedResults none() {
        return NONE;
    }

    /** Those of one item. */
    public AnnouncedResults of(String itemId) {
        return new AnnouncedResults(
                items.stream().filter(result -> result.itemId().equals(itemId)).toList());
    }
}
