package org.moothall.minutes.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.archive.BatchWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps one worker of this replica reading archives, as long as there are any. */
@Component
class ArchiveLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ArchiveLoop.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final long STOP_SECONDS = 20;

    private final BatchWorker worker;
    private volatile @Nullable ScheduledExecutorService running;

    ArchiveLoop(BatchWorker worker) {
        this.worker = worker;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("archive").daemon().factory());
        var _ = started.scheduleWithFixedDelay(
                () -> workOff(started), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        running = started;
    }

    /** A failure of ours, such as a store that is away, ends this round only: the lease gives the archive back. */
    private void workOff(ScheduledExecutorService started) {
        try {
            boolean worked = true;
            while (worked && !started.isShutdown()) {
                worked = worker.workOne(() -> !started.isShutdown());
            }
        } catch (RuntimeException e) {
            log.error("Reading an archive failed and is taken up again", e);
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopped = running;
        if (stopped == null) {
            return;
        }
        running = null;
        stopped.shutdown();
        try {
            if (!stopped.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                log.warn("A file of an archive is still being read; it is read again when the lease is over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
