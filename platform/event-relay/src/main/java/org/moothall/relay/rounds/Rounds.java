package org.moothall.relay.rounds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that is done again and again on threads of its own: it begins with the service, ends with it, and begins anew where
 * the service is started again. A round that fails is told of, and the next one comes all the same.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    /** One round of the work. */
    @FunctionalInterface
    public interface Round {
        /**
         * Does the work once.
         *
         * @param goesOn whether the service still runs: what takes long asks it between its steps
         */
        void go(BooleanSupplier goesOn) throws InterruptedException;
    }

    /**
     * When rounds are made.
     *
     * @param name what the threads are called
     * @param first the time from the start to the first round
     * @param pause the time from the end of a round to the next one
     * @param workers how many make rounds side by side
     * @param patience how long a stop waits for a round to end by itself; with none it is interrupted
     */
    public record Plan(String name, Duration first, Duration pause, int workers, Duration patience) {

        /** One worker, from the start, that a stop interrupts. */
        public static Plan every(Duration pause, String name) {
            return new Plan(name, Duration.ZERO, pause, 1, Duration.ZERO);
        }

        public Plan firstAfter(Duration time) {
            return new Plan(name, time, pause, workers, patience);
        }

        public Plan by(int number) {
            return new Plan(name, first, pause, number, patience);
        }

        public Plan waitingAtStop(Duration time) {
            return new Plan(name, first, pause, workers, time);
        }
    }

    private final Plan plan;
    private final Round round;
    private final Consumer<Throwable> failed;
    private volatile @Nullable ScheduledExecutorService workers;

    /** @param failed is told why a round did not come to its end, unless the stop was the reason */
    public Rounds(Plan plan, Round round, Consumer<Throwable> failed) {
        this.plan = plan;
        this.round = round;
        this.failed = failed;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                plan.workers(),
                Thread.ofPlatform().name(plan.name() + "-", 0).daemon().factory());
        workers = started;
        long pause = plan.pause().toMillis();
        for (int worker = 0; worker < plan.workers(); worker++) {
            long first = plan.first().toMillis() + pause * worker / plan.workers();
            var _ = started.scheduleWithFixedDelay(() -> once(started), first, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void once(ScheduledExecutorService at) {
        try {
            round.go(() -> !at.isShutdown());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) { // an error, too: the executor would end the rounds and tell nobody
            if (!at.isShutdown()) {
                failed.accept(e);
            }
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopped = workers;
        workers = null;
        if (stopped == null) {
            return;
        }
        if (plan.patience().isZero()) {
            stopped.shutdownNow();
            return;
        }
        stopped.shutdown();
        try {
            if (!stopped.awaitTermination(plan.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("{} is still at work after {}; it is left to end by itself", plan.name(), plan.patience());
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
