package org.moothall.gateway.operating;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The search index of the replica that answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SearchIndex(
        String state,
        boolean complete,
        long documents,
        @Nullable Long lag,
        @Nullable OffsetDateTime lastRebuilt,
        @Nullable String failure,
        int textsAwaited,
        @Nullable String textFailure) {}
