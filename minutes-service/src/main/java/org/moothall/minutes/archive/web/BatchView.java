package org.moothall.minutes.archive.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.archive.Batch;
import org.moothall.minutes.archive.Totals;

/** How far a batch is, and what was found. */
record BatchView(
        String id,
        String name,
        String status,
        int total,
        int read,
        int failed,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Totals found) {

    static BatchView of(Batch batch, @Nullable Totals found) {
        return new BatchView(
                batch.id(),
                batch.name(),
                batch.status().word(),
                batch.total(),
                batch.read(),
                batch.failed(),
                batch.createdAt(),
                batch.endedAt(),
                found);
    }
}
