package org.moothall.minutes.archive;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is being read, and how far it is: so many files in all, so many read and so many failed.
 *
 * @param charset that of text files that do not say theirs
 */
public record Batch(
        String id,
        String name,
        Status status,
        int total,
        int read,
        int failed,
        @Nullable String charset,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** Where a batch stands. */
    public enum Status {
        RUNNING,
        DONE,
        CANCELLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Batch opened(String id, String name, int total, @Nullable String charset, Instant now) {
        return new Batch(id, name, Status.RUNNING, total, 0, 0, charset, now, null);
    }
}
