package org.moothall.notifications.wiring;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.delivery.Dispatcher;
import org.moothall.relay.trace.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the workers going that send what is due, each try in a span of the trace that it is owed to, and lets each end its
 * parcel when the service stops.
 */
@Component
class DispatchLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DispatchLoop.class);
    private static final long STOP_SECONDS = 25;

    private final Dispatcher dispatcher;
    private final DeliveryMeters meters;
    private final Traces traces;
    private final NotificationsSettings.Dispatch settings;
    private volatile @Nullable ScheduledExecutorService workers;

    DispatchLoop(Dispatcher dispatcher, DeliveryMeters meters, Traces traces, NotificationsSettings settings) {
        this.dispatcher = dispatcher;
        this.meters = meters;
        this.traces = traces;
        this.settings = settings.dispatch();
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                settings.workers(),
                Thread.ofPlatform().name("dispatch-", 1).daemon().factory());
        long pause = settings.pause().toMillis();
        for (int worker = 0; worker < settings.workers(); worker++) {
            long offset = pause * worker / settings.workers();
            var _ = started.scheduleWithFixedDelay(() -> workOff(started), offset, pause, TimeUnit.MILLISECONDS);
        }
        workers = started;
    }

    /** A failure of ours, such as a store that is away, ends this round only: the lease gives the delivery back. */
    private void workOff(ExecutorService running) {
        try {
            while (!running.isShutdown()) {
                Optional<Dispatcher.Worked> worked = dispatcher
                        .claimOne()
                        .map(claimed -> traces.continuing(claimed.trace(), "delivery", () -> dispatcher.work(claimed)));
                worked.ifPresent(meters::worked);
                if (worked.isEmpty()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            log.error("Working off deliveries failed and is tried again", e);
            meters.broken();
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = workers;
        if (running == null) {
            return;
        }
        workers = null;
        running.shutdown();
        try {
            if (!running.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                log.warn("A delivery is still being sent; another worker takes it over when its lease is over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }
}
