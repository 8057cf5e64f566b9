package org.moothall.minutes.archive.persistence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.archive.BatchFile;
import org.springframework.data.annotation.Id;

/** What came of a file, as it is stored; the key has the archive's order. */
record FileDocument(@Id String key, Outcome file) {
    static FileDocument of(BatchFile file) {
        return new FileDocument(
                file.key(),
                new Outcome(
                        file.batchId(),
                        file.number(),
                        file.name(),
                        file.importId(),
                        file.title(),
                        file.points(),
                        file.decisions(),
                        file.votes(),
                        file.actions(),
                        file.toLookAt(),
                        file.warnings(),
                        file.failure(),
                        file.detail()));
    }

    BatchFile batchFile() {
        return new BatchFile(
                file.batchId,
                file.number,
                file.name,
                file.importId,
                file.title,
                file.points,
                file.decisions,
                Objects.requireNonNullElse(file.votes, 0),
                file.actions,
                Objects.requireNonNullElse(file.toLookAt, 0),
                file.warnings,
                file.failure,
                file.detail);
    }

    /** Votes, and what wants a look, are not there of a file that was read before they were counted. */
    record Outcome(
            String batchId,
            int number,
            String name,
            @Nullable String importId,
            @Nullable String title,
            int points,
            int decisions,
            @Nullable Integer votes,
            int actions,
            @Nullable Integer toLookAt,
            List<String> warnings,
            @Nullable String failure,
            @Nullable String detail) {}
}
