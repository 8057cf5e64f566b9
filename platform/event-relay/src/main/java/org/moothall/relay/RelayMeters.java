package org.moothall.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.EventDrain.Drained;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator sees of the relay, in metrics and in the log: how much waits, for how long, whether sending works. */
final class RelayMeters {

    private static final Logger log = LoggerFactory.getLogger(RelayMeters.class);

    private final AtomicLong waiting = new AtomicLong();
    private volatile @Nullable Instant oldest;
    private final InstantSource clock;
    private final Counter published;
    private final Counter failures;

    RelayMeters(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        registry.gauge("relay.pending.count", waiting);
        TimeGauge.builder("relay.pending.oldest.age", this, TimeUnit.MILLISECONDS, RelayMeters::oldestAgeMillis)
                .register(registry);
        published = registry.counter("relay.published");
        failures = registry.counter("relay.publish.failures");
    }

    void drained(Drained drained) {
        published.increment(drained.sent());
        if (!drained.failures().isEmpty()) {
            failures.increment(drained.failures().size());
            log.warn(
                    "Kafka did not take {} events; they stay pending. The first: {}",
                    drained.failures().size(),
                    drained.failures().getFirst().getMessage());
        }
    }

    void failed() {
        failures.increment();
    }

    void backlog(Collection<? extends PendingEvents> sources) {
        waiting.set(sources.stream().mapToLong(PendingEvents::waiting).sum());
        oldest = sources.stream()
                .map(PendingEvents::oldest)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Reckoned when it is asked for: it grows also while the store does not answer. */
    private double oldestAgeMillis() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis();
    }
}
