package org.moothall.minutes.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file of an archive: the import that it became and what was found in it, or why it failed. The number is
 * its place in the archive, counted from 0.
 */
public record BatchFile(
        String batchId,
        int number,
        String name,
        @Nullable String importId,
        @Nullable String title,
        int points,
        int decisions,
        int votes,
        int actions,
        int toLookAt,
        List<String> warnings,
        @Nullable String failure,
        @Nullable String detail) {

    public BatchFile {
        warnings = List.copyOf(warnings);
    }

    public boolean hasFailed() {
        return failure != null;
    }

    /** In the order of the archive. */
    public String key() {
        return "%s/%06d".formatted(batchId, number);
    }
}
