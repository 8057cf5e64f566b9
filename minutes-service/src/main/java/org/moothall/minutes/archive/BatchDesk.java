package org.moothall.minutes.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Takes archives in, tells how far they are, and stops them. */
public final class BatchDesk {
    private final Batches batches;
    private final ArchiveRules rules;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public BatchDesk(Batches batches, ArchiveRules rules, Supplier<String> ids, InstantSource clock) {
        this.batches = batches;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps an archive to be read; the file is the caller's to remove. */
    public BatchAnswer open(Path path, String name, @Nullable String charset) {
        int files;
        try (Archive archive = Archive.open(path)) {
            files = archive.size();
        } catch (ZipException noZip) {
            return new BatchAnswer.NoZip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files == 0) {
            return new BatchAnswer.NoFiles();
        }
        if (files > rules.maxFiles()) {
            return new BatchAnswer.TooManyFiles(files, rules.maxFiles());
        }
        Batch batch = Batch.opened(ids.get(), name, files, charset, clock.instant());
        try {
            batches.open(batch, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BatchAnswer.Opened(batch);
    }

    public Optional<Batch> find(String batchId) {
        return batches.find(batchId);
    }

    public List<Batch> list(@Nullable String afterId, int limit) {
        return batches.list(afterId, limit);
    }

    /** Stops a batch after the file that is being read; what was read stays. One that has ended stays as it ended. */
    public Optional<Batch> cancel(String batchId) {
        batches.end(batchId, Batch.Status.CANCELLED, clock.instant());
        return batches.find(batchId);
    }

    public Totals totals(String batchId) {
        return batches.totals(batchId);
    }

    public List<BatchFile> files(String batchId, FilesAsked asked, @Nullable String afterKey, int limit) {
        return batches.files(batchId, asked, afterKey, limit);
    }
}
