package org.moothall.minutes.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.RecordCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has the record checked soon after the start and from then on at the interval that is set. */
final class RecordWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RecordWatch.class);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final RecordCheck check;
    private final Duration interval;
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;

    RecordWatch(RecordCheck check, Duration interval) {
        this.check = check;
        this.interval = interval;
    }

    @Override
    public void start() {
        running = true;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("record-watch").daemon().factory());
        timer = started;
        var _ = started.scheduleWithFixedDelay(
                this::check, FIRST.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check() {
        try {
            check.run();
        } catch (RuntimeException e) {
            // The timer must go on; minutes.record.check.age says that no check has come to its end.
            log.error("The record could not be checked", e);
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
