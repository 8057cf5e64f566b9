package org.moothall.gateway.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One meeting that pages are open of. It holds the latest state and no queue: whoever is slow misses what was in between
 * and gets what counts, and costs the others nothing.
 */
final class Sitting {
    /**
     * @param number counts the states
     * @param publications how often something was published or changed since the first page was opened
     */
    record State(long number, Progress progress, long publications) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final AtomicInteger asked = new AtomicInteger();
    private @Nullable State latest;
    private long publications;
    private boolean over;

    /**
     * Has the progress asked for, once for all that ask meanwhile. What is asked for while an answer is awaited may be
     * newer than that answer, so it is asked for once more.
     */
    void refresh(Supplier<Optional<Progress>> source) {
        if (asked.getAndIncrement() == 0) {
            Thread.startVirtualThread(() -> answer(source));
        }
    }

    private void answer(Supplier<Optional<Progress>> source) {
        int answered = asked.get();
        try {
            source.get().ifPresent(this::tell);
        } finally {
            if (asked.addAndGet(-answered) > 0) {
                Thread.startVirtualThread(() -> answer(source));
            }
        }
    }

    void published() {
        lock.lock();
        try {
            publications++;
            State known = latest;
            if (known != null) {
                become(known.progress());
            }
        } finally {
            lock.unlock();
        }
    }

    /** The state after the one with that number, or nothing if none comes within the patience or any more. */
    Optional<State> after(long number, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (!over && left > 0 && (latest == null || latest.number() <= number)) {
                left = news.awaitNanos(left);
            }
            return Optional.ofNullable(latest).filter(state -> state.number() > number);
        } finally {
            lock.unlock();
        }
    }

    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            over = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void tell(Progress progress) {
        lock.lock();
        try {
            if (latest == null || !latest.progress().equals(progress)) {
                become(progress);
            }
        } finally {
            lock.unlock();
        }
    }

    private void become(Progress progress) {
        latest = new State(latest == null ? 1 : latest.number() + 1, progress, publications);
        news.signalAll();
    }
}
