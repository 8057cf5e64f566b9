package org.moothall.notifications.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.moothall.notifications.delivery.Backlog;
import org.moothall.notifications.delivery.Deliveries;
import org.moothall.notifications.delivery.Dispatcher;
import org.springframework.stereotype.Component;

/** What an operator sees of deliveries: how many wait, for how long, and how sending goes. No address in any label. */
@Component
class DeliveryMeters {
    private final MeterRegistry registry;
    private final Clock clock;
    private final AtomicLong due = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong oldestAgeMillis = new AtomicLong();

    DeliveryMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        registry.gauge("delivery.due.count", due);
        registry.gauge("delivery.failed.count", failed);
        registry.more()
                .timeGauge(
                        "delivery.due.oldest.age",
                        List.of(),
                        oldestAgeMillis,
                        TimeUnit.MILLISECONDS,
                        AtomicLong::doubleValue);
    }

    void worked(Dispatcher.Worked worked) {
        registry.counter(
                        "delivery.tries",
                        "channel",
                        worked.delivery().channel().word(),
                        "status",
                        worked.status().word())
                .increment();
    }

    void broken() {
        registry.counter("delivery.dispatch.failures").increment();
    }

    void measure(Deliveries deliveries) {
        Backlog backlog = deliveries.backlog();
        due.set(backlog.due());
        failed.set(backlog.failed());
        oldestAgeMillis.set(backlog.oldestDue()
                .map(since -> Duration.between(since, clock.instant()).toMillis())
                .orElse(0L));
    }
}
