package org.moothall.relay.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a projection and of its last rebuild.
 *
 * @param documents how many documents the live copy has
 * @param lastRebuilt when a rebuild was last done
 * @param failure why the last rebuild broke off, or why its end is tried again
 */
public record ProjectionStatus(
        String name,
        long documents,
        RebuildState state,
        RebuildProgress progress,
        @Nullable Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant lastRebuilt,
        @Nullable String failure) {}
