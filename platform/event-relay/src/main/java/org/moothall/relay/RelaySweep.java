package org.moothall.relay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Finds the events that a crash, a full queue or an absent broker left behind, and measures the backlog. */
final class RelaySweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelaySweep.class);

    private final Collection<? extends PendingEvents> sources;
    private final EventRelay relay;
    private final BooleanSupplier mayWork;
    private final RelayMeters meters;
    private final InstantSource clock;
    private final RelayProperties properties;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("event-sweep").daemon().factory());
    private volatile boolean running;

    RelaySweep(
            Collection<? extends PendingEvents> sources,
            EventRelay relay,
            BooleanSupplier mayWork,
            RelayMeters meters,
            InstantSource clock,
            RelayProperties properties) {
        this.sources = sources;
        this.relay = relay;
        this.mayWork = mayWork;
        this.meters = meters;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        Duration pause = properties.sweepInterval();
        var _ = timer.scheduleWithFixedDelay(this::sweepSafely, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweepSafely() {
        try {
            sweep();
        } catch (RuntimeException e) {
            // The next sweep tries again; ending the timer would leave events behind for ever. A stop interrupts the
            // store.
            if (running) {
                log.warn("The sweep for pending events failed and is repeated: {}", e.toString());
            }
        }
    }

    void sweep() {
        meters.backlog(sources, clock.instant());
        if (mayWork.getAsBoolean()) {
            var cutoff = clock.instant().minus(properties.sweepInterval());
            for (PendingEvents source : sources) {
                source.leftovers(cutoff, properties.sweepBatch()).forEach(id -> relay.wake(source, id));
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
        relay.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
