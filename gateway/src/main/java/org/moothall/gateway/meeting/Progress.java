package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** How far a meeting is, as everybody in the public seats sees it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Progress(
        String phase, boolean privateBusiness, @Nullable Item item) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String itemId, int number, String title) {}
}
