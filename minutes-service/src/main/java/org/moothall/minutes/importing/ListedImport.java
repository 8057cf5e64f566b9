package org.moothall.minutes.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list.
 *
 * @param items how many items whole minutes were taken apart into; null where it is a page
 */
public record ListedImport(
        String id,
        @Nullable String title,
        String mediaType,
        Instant createdAt,
        @Nullable String meetingId,
        @Nullable Integer items) {

    /** By when it was taken in, and among those of one moment by id. */
    public String key() {
        return createdAt.toEpochMilli() + "/" + id;
    }
}
