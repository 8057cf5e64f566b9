package org.moothall.minutes.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where archives are kept, and how far each is read. */
public interface Batches {
    /** The archive first: a batch that is there can be read. */
    void open(Batch batch, Path archive) throws IOException;

    Optional<Batch> find(String batchId);

    /** The newest first, from behind the id. */
    List<Batch> list(@Nullable String afterId, int limit);

    /** Takes up a batch that runs and that nobody holds at this time. */
    Optional<Batch> claim(String holder, Instant now, Instant leaseUntil);

    /** Notes how far it is and holds it longer; false where somebody else holds it now, or it no longer runs. */
    boolean progress(String batchId, String holder, int read, int failed, Instant leaseUntil);

    /** False where it no longer runs. */
    boolean end(String batchId, Batch.Status status, Instant now);

    /** Writes the archive to a file. */
    void fetch(String batchId, Path into) throws IOException;

    void note(BatchFile file);

    /** The numbers of the files that are done with, those that failed apart. */
    Noted noted(String batchId);

    /** In the order of the archive, from behind the key. */
    List<BatchFile> files(String batchId, FilesAsked asked, @Nullable String afterKey, int limit);

    Totals totals(String batchId);

    /** Which files are done with. */
    record Noted(Set<Integer> read, Set<Integer> failed) {
        boolean has(int number) {
            return read.contains(number) || failed.contains(number);
        }
    }
}
