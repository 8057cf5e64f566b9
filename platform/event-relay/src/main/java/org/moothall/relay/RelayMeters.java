package org.moothall.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator sees of the relay: how much waits, for how long, and whether sending works. */
final class RelayMeters {

    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestAgeMillis = new AtomicLong();
    private final Counter published;
    private final Counter failures;

    RelayMeters(MeterRegistry registry) {
        registry.gauge("relay.pending.count", waiting);
        registry.more()
                .timeGauge(
                        "relay.pending.oldest.age",
                        List.of(),
                        oldestAgeMillis,
                        TimeUnit.MILLISECONDS,
                        AtomicLong::doubleValue);
        published = registry.counter("relay.published");
        failures = registry.counter("relay.publish.failures");
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }

    void backlog(Collection<? extends PendingEvents> sources, Instant now) {
        waiting.set(sources.stream().mapToLong(PendingEvents::waiting).sum());
        oldestAgeMillis.set(sources.stream()
                .map(PendingEvents::oldest)
                .flatMap(Optional::stream)
                .mapToLong(time -> Duration.between(time, now).toMillis())
                .max()
                .orElse(0));
    }
}
