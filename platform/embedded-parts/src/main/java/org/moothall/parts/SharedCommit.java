package org.moothall.parts;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * One commit for all who wait for one. The store's own commit makes them queue, and each at the head of the queue writes what
 * others did meanwhile, though its own was written long ago; here who came while a commit ran waits for the next, and no longer.
 */
final class SharedCommit {

    private final Runnable commit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long begun;
    private long done;
    private boolean running;
    private @Nullable MVStoreException broken;

    SharedCommit(MVStore store) {
        this(() -> {
            store.commit();
            if (store.isClosed()) {
                // It commits nothing then, and does not say so.
                throw new MVStoreException(DataUtils.ERROR_CLOSED, "the store is closed");
            }
        });
    }

    SharedCommit(Runnable commit) {
        this.commit = commit;
    }

    /**
     * Returns once everything that was in the store when it was called is in the file.
     *
     * @throws MVStoreException if the file cannot be written; from then on always
     */
    void await() {
        lock.lock();
        try {
            long mine = begun + 1;
            while (done < mine) {
                if (broken != null) {
                    throw broken;
                }
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    commitForAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void commitForAll() {
        running = true;
        long number = ++begun;
        lock.unlock();
        @Nullable MVStoreException failure = commit();
        lock.lock();
        running = false;
        if (failure == null) {
            done = number;
        } else {
            broken = failure;
        }
        ended.signalAll();
    }

    private @Nullable MVStoreException commit() {
        try {
            commit.run();
            return null;
        } catch (MVStoreException e) {
            return e;
        }
    }
}
