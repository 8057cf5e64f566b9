package org.moothall.minutes.importing.persistence;

import java.time.Instant;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.KeptImport;
import org.springframework.data.annotation.Id;

/** An import as it is stored; it is written once, so the page stands there by its own names. */
record ImportDocument(@Id String importId, ImportedPage page, String original, Instant createdAt) {
    static ImportDocument of(KeptImport kept) {
        return new ImportDocument(kept.id(), kept.page(), kept.original(), kept.createdAt());
    }

    KeptImport kept() {
        return new KeptImport(importId, page, original, createdAt);
    }
}
