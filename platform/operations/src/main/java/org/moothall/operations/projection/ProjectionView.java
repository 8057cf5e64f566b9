package org.moothall.operations.projection;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.projection.ProjectionStatus;
import org.moothall.relay.projection.RebuildProgress;

/** A projection as the operator sees it; what tells of a rebuild is there once one was begun. */
record ProjectionView(
        String name,
        long documents,
        String state,
        @Nullable RebuildProgress progress,
        @Nullable Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant lastRebuilt,
        @Nullable String failure) {

    static ProjectionView of(ProjectionStatus status) {
        return new ProjectionView(
                status.name(),
                status.documents(),
                status.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                status.startedAt() == null ? null : status.progress(),
                status.startedAt(),
                status.startedBy(),
                status.lastRebuilt(),
                status.failure());
    }
}
