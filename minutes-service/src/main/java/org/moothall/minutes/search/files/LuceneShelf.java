package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Volume;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The volumes of this replica's own directory, numbered in the order in which they were begun. The newest that is complete
 * is asked; what cannot be read is thrown away, since the events bring it back.
 */
final class LuceneShelf implements Shelf {
    private static final Logger log = LoggerFactory.getLogger(LuceneShelf.class);
    private static final String VOLUME = "volume-";

    /** Where replicas have their directories. */
    private final Path shared;
    /** Whether nobody will come back to it. */
    private final boolean temporary;

    private final IndexDocuments documents;
    private @Nullable OwnDirectory own;
    private volatile @Nullable LuceneVolume asked;
    private final List<LuceneVolume> begun = new ArrayList<>();

    LuceneShelf(Path shared, boolean temporary, IndexDocuments documents) {
        this.shared = shared;
        this.temporary = temporary;
        this.documents = documents;
    }

    /** The one to ask, or null while there is none. */
    @Nullable LuceneVolume asked() {
        return asked;
    }

    @Override
    public synchronized Volume live() {
        LuceneVolume current = asked;
        if (current != null && current.isOpen()) {
            return current;
        }
        try {
            if (current != null) {
                asked = null;
                current.close();
            }
            LuceneVolume opened = openBest();
            asked = opened;
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LuceneVolume openBest() throws IOException {
        LuceneVolume best = null;
        try {
            for (Path path : paths()) {
                LuceneVolume volume = openIfWhole(path);
                if (volume == null) {
                    continue;
                }
                if (best == null) {
                    best = volume;
                } else if (volume.places().complete() && !best.places().complete()) {
                    LuceneVolume unwanted = best;
                    best = volume;
                    throwAway(unwanted);
                } else {
                    throwAway(volume);
                }
            }
            return best == null ? LuceneVolume.open(nextPath(), documents) : best;
        } catch (IOException | RuntimeException e) {
            if (best != null) {
                best.close();
            }
            throw e;
        }
    }

    private @Nullable LuceneVolume openIfWhole(Path path) throws IOException {
        try {
            return LuceneVolume.open(path, documents);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            log.warn("The search index {} cannot be read and is built anew: {}", path.getFileName(), e.toString());
            delete(path);
            return null;
        }
    }

    @Override
    public synchronized Volume begin() {
        try {
            LuceneVolume volume = LuceneVolume.open(nextPath(), documents);
            begun.add(volume);
            return volume;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void replaceBy(Volume built) {
        LuceneVolume next = mine(built);
        LuceneVolume before = asked;
        asked = next;
        begun.remove(next);
        if (before != null) {
            dropQuietly(before);
        }
    }

    @Override
    public synchronized void drop(Volume volume) {
        LuceneVolume unwanted = mine(volume);
        begun.remove(unwanted);
        dropQuietly(unwanted);
    }

    private LuceneVolume mine(Volume volume) {
        return begun.stream()
                .filter(one -> one == volume)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This volume was not begun here"));
    }

    /** What cannot be deleted now is when the shelf is opened next. */
    private static void dropQuietly(LuceneVolume volume) {
        try {
            throwAway(volume);
        } catch (IOException e) {
            log.warn("The search index {} could not be deleted: {}", volume.path(), e.toString());
        }
    }

    private static void throwAway(LuceneVolume volume) throws IOException {
        volume.close();
        delete(volume.path());
    }

    @Override
    public synchronized void close() {
        List<LuceneVolume> open = new ArrayList<>(begun);
        LuceneVolume current = asked;
        if (current != null) {
            open.add(current);
        }
        asked = null;
        begun.clear();
        for (LuceneVolume volume : open) {
            try {
                volume.close();
            } catch (IOException e) {
                log.warn("The search index {} was not closed: {}", volume.path(), e.toString());
            }
        }
        leave();
    }

    private void leave() {
        try {
            if (own != null) {
                own.close();
                own = null;
            }
            if (temporary) {
                delete(shared);
            }
        } catch (IOException e) {
            log.warn("The directory {} was not left as it should be: {}", shared, e.toString());
        }
    }

    private Path directory() throws IOException {
        if (own == null) {
            own = OwnDirectory.in(shared);
            log.info("The search index lies in {}", own.path());
        }
        return own.path();
    }

    /** Newest first. */
    private List<Path> paths() throws IOException {
        try (Stream<Path> all = Files.list(directory())) {
            return all.filter(path -> path.getFileName().toString().matches(VOLUME + "\\d{1,9}"))
                    .sorted(Comparator.comparingInt(LuceneShelf::number).reversed())
                    .toList();
        }
    }

    private Path nextPath() throws IOException {
        return directory()
                .resolve(VOLUME
                        + (paths().stream().mapToInt(LuceneShelf::number).max().orElse(0) + 1));
    }

    private static int number(Path path) {
        return Integer.parseInt(path.getFileName().toString().substring(VOLUME.length()));
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
