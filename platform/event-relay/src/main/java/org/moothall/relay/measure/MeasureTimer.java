package org.moothall.relay.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes all measures, one after the other, again and again. One that fails does not keep the others from being taken. */
final class MeasureTimer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MeasureTimer.class);

    private final List<Measure> measures;
    private final Duration interval;
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;

    MeasureTimer(List<Measure> measures, Duration interval) {
        this.measures = measures;
        this.interval = interval;
    }

    @Override
    public void start() {
        running = true;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("measures").daemon().factory());
        timer = started;
        var _ = started.scheduleWithFixedDelay(
                () -> measures.forEach(this::take), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void take(Measure measure) {
        try {
            measure.take();
        } catch (ExecutionException | RuntimeException e) {
            // The timer must go on. The gauges say that nothing is known; why, is said by those who need broker or
            // store.
            log.debug("{} could not be measured", measure, e);
            measure.unknown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
}
