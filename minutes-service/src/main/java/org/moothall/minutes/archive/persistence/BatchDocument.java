package org.moothall.minutes.archive.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.archive.Batch;
import org.springframework.data.annotation.Id;

/** A batch as it is stored, with who reads it until when. */
record BatchDocument(
        @Id String id,
        String name,
        String status,
        int total,
        int read,
        int failed,
        @Nullable String charset,
        Instant createdAt,
        @Nullable Instant endedAt,
        String holder,
        Instant leaseUntil) {

    static BatchDocument of(Batch batch) {
        return new BatchDocument(
                batch.id(),
                batch.name(),
                batch.status().name(),
                batch.total(),
                batch.read(),
                batch.failed(),
                batch.charset(),
                batch.createdAt(),
                batch.endedAt(),
                "",
                batch.createdAt());
    }

    Batch batch() {
        return new Batch(id, name, Batch.Status.valueOf(status), total, read, failed, charset, createdAt, endedAt);
    }
}
