package org.moothall.relay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has the backlog worked off at intervals, and beside it measured: a log that is away holds up the one, not the other. */
final class RelaySweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelaySweep.class);

    private final Collection<? extends PendingEvents> sources;
    private final Backlog backlog;
    private final BooleanSupplier mayWork;
    private final RelayMeters meters;
    private final InstantSource clock;
    private final RelayProperties properties;
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;

    RelaySweep(
            Collection<? extends PendingEvents> sources,
            Backlog backlog,
            BooleanSupplier mayWork,
            RelayMeters meters,
            InstantSource clock,
            RelayProperties properties) {
        this.sources = sources;
        this.backlog = backlog;
        this.mayWork = mayWork;
        this.meters = meters;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("event-sweep-", 0).daemon().factory());
        timer = started;
        repeat(started, this::sweep);
        repeat(started, () -> meters.backlog(sources));
    }

    private void repeat(ScheduledExecutorService timer, Errand errand) {
        long pause = properties.sweepInterval().toMillis();
        var _ = timer.scheduleWithFixedDelay(() -> safely(errand), 0, pause, TimeUnit.MILLISECONDS);
    }

    private void safely(Errand errand) {
        try {
            errand.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The next one tries again; ending the timer would leave events behind for ever. A stop interrupts the
            // store.
            if (running) {
                log.warn("The sweep for pending events failed and is repeated: {}", e.toString());
            }
        }
    }

    private void sweep() throws InterruptedException {
        Instant cutoff = clock.instant().minus(properties.sweepInterval());
        for (PendingEvents source : sources) {
            backlog.workOff(source, cutoff, properties.sweepBatch(), mayWork);
        }
    }

    @Override
    public void stop() {
        running = false;
        ScheduledExecutorService started = timer;
        if (started != null) {
            started.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Errand {
        void run() throws InterruptedException;
    }
}
