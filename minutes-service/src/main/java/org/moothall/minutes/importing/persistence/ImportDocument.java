package org.moothall.minutes.importing.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.WholeMinutes;
import org.springframework.data.annotation.Id;

/**
 * An import as it is stored; it is written once, so the page stands there by its own names. Imports of before the files were
 * kept have their text in {@code original}, and no media type.
 */
record ImportDocument(
        @Id String importId,
        ImportedPage page,
        @Nullable WholeMinutes whole,
        @Nullable String mediaType,
        @Nullable String original,
        Instant createdAt,
        @Nullable String meetingId,
        @Nullable String batchId) {

    static ImportDocument of(KeptImport kept) {
        return new ImportDocument(
                kept.id(),
                kept.page(),
                kept.whole(),
                kept.mediaType(),
                null,
                kept.createdAt(),
                kept.meetingId(),
                kept.batchId());
    }

    static String kind(@Nullable String mediaType) {
        return mediaType == null ? "text/plain" : mediaType;
    }

    KeptImport kept() {
        return new KeptImport(importId, page, whole, kind(mediaType), createdAt, meetingId, batchId);
    }
}
