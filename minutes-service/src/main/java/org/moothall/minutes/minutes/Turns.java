package org.moothall.minutes.minutes;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets those who change the same minutes do so one after another, in the order in which they came, rather than all at
 * once with one success. It holds within this process: against others the version decides.
 */
final class Turns {
    private static final int LOCKS = 64;

    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock(true)).toArray(Lock[]::new);

    <T> T inTurn(String id, Supplier<T> work) {
        Lock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
