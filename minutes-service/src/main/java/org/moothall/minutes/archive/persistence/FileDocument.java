package org.moothall.minutes.archive.persistence;

import org.moothall.minutes.archive.BatchFile;
import org.springframework.data.annotation.Id;

/** What came of a file, as it is stored; the key has the archive's order. */
record FileDocument(@Id String key, BatchFile file) {
    static FileDocument of(BatchFile file) {
        return new FileDocument(file.key(), file);
    }
}
