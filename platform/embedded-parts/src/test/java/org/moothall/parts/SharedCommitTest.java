package org.moothall.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedCommitTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final CountDownLatch firstRuns = new CountDownLatch(1);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService callers = Executors.newThreadPerTaskExecutor(work -> {
        Thread thread = new Thread(work);
        threads.add(thread);
        return thread;
    });
    private volatile boolean diskIsFull;
    private final SharedCommit commit = new SharedCommit(() -> {
        begun.incrementAndGet();
        firstRuns.countDown();
        mayEnd.acquireUninterruptibly();
        if (diskIsFull) {
            throw new MVStoreException(0, "no space left");
        }
    });

    @AfterEach
    void nobodyWaits() {
        mayEnd.release(100);
        callers.shutdownNow();
    }

    /** One who leads a commit, and others who wait behind it. */
    private List<Future<?>> waitingBehindARunningOne(int others) throws InterruptedException {
        List<Future<?>> waiting = new ArrayList<>();
        waiting.add(callers.submit(commit::await));
        firstRuns.await();
        for (int n = 0; n < others; n++) {
            waiting.add(callers.submit(commit::await));
        }
        await().until(() -> threads.size() == others + 1
                && threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        return waiting;
    }

    @Test
    void oneCommitServesAllWhoCameWhileAnotherRan() throws Exception {
        List<Future<?>> waiting = waitingBehindARunningOne(20);

        mayEnd.release(100);

        for (Future<?> one : waiting) {
            one.get();
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void whoComesWhileACommitRunsIsNotServedByThatOne() throws Exception {
        List<Future<?>> waiting = waitingBehindARunningOne(1);

        mayEnd.release();
        waiting.getFirst().get();
        assertThat(waiting.getLast().isDone()).isFalse();
        mayEnd.release();

        waiting.getLast().get();
        assertThat(begun).hasValue(2);
    }

    @Test
    void nobodyIsAnsweredOnceACommitHasFailed() throws Exception {
        diskIsFull = true;
        List<Future<?>> waiting = waitingBehindARunningOne(3);

        mayEnd.release(100);

        for (Future<?> one : waiting) {
            assertThatThrownBy(one::get).isInstanceOf(ExecutionException.class).hasMessageContaining("no space left");
        }
        diskIsFull = false;
        assertThatThrownBy(commit::await).isInstanceOf(MVStoreException.class);
    }
}
