package org.moothall.gateway.operating;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A local copy that a service keeps of what events tell, and how far its rebuild is if one was begun. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Copy(
        String name,
        long documents,
        String state,
        @Nullable Progress progress,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime lastRebuilt,
        @Nullable String failure) {

    /** Of the records that there are, so many are read; some of them may be dead letters. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(long read, long total, long undecodable) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Copy> items) {}

    public boolean isSettled() {
        return state.equals("live") || state.equals("failed");
    }
}
