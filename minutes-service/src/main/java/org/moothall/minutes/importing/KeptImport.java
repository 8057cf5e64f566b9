package org.moothall.minutes.importing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is kept: what was read, and the kind of the file that it was read from, which is kept beside it as it came.
 * Of the minutes of a whole meeting, the page is what stands above the first item; of a page that was found to have several
 * items, though nobody said so, it is all of it, and its items are beside it.
 *
 * @param meetingId the meeting that whole minutes are of
 * @param batchId the archive that it came in
 */
public record KeptImport(
        String id,
        ImportedPage page,
        @Nullable WholeMinutes whole,
        String mediaType,
        Instant createdAt,
        @Nullable String meetingId,
        @Nullable String batchId) {

    /** One item of whole minutes, counted from 0; or, without a number, the page itself. */
    public Optional<ImportedPage> part(@Nullable Integer item) {
        if (item == null) {
            return Optional.of(page);
        }
        return whole == null || item < 0 || item >= whole.items().size()
                ? Optional.empty()
                : Optional.of(whole.items().get(item).page());
    }
}
