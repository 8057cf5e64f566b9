package org.moothall.minutes.search.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A directory that is used by this replica alone until it is closed, or its process ends in whatever way: the first that is
 * free of those in the directory that replicas of one machine may share.
 */
final class OwnDirectory implements AutoCloseable {
    private static final String REPLICA = "replica-";
    private static final String LOCK = "in-use";
    private static final int MOST_REPLICAS = 64;

    private final Path path;
    private final Directory directory;
    private final Lock lock;

    private OwnDirectory(Path path, Directory directory, Lock lock) {
        this.path = path;
        this.directory = directory;
        this.lock = lock;
    }

    /** @throws IOException if nothing can be written there, or too many use it */
    static OwnDirectory in(Path shared) throws IOException {
        LockObtainFailedException taken =
                new LockObtainFailedException("All %d directories in %s are in use".formatted(MOST_REPLICAS, shared));
        for (int number = 1; number <= MOST_REPLICAS; number++) {
            Path path = Files.createDirectories(shared.resolve(REPLICA + number));
            Directory directory = FSDirectory.open(path);
            try {
                return new OwnDirectory(path, directory, directory.obtainLock(LOCK));
            } catch (LockObtainFailedException e) {
                directory.close();
                taken.addSuppressed(e);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        }
        throw taken;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        directory.close();
    }
}
