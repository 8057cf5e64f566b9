package org.moothall.minutes.search.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.IndexKeeping;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Volume;
import org.moothall.relay.measure.TopicGauge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the live volume as the topics are, for ever: it goes on where the volume stands, waits while the broker is away, and
 * has a new one built where the topics are not those that the volume was read from, or an operator wants it.
 */
@Component
class IndexFeed implements SmartLifecycle, IndexKeeping {
    private static final Logger log = LoggerFactory.getLogger(IndexFeed.class);
    private static final Duration TOPICS_LOOKED_AT_EVERY = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final long UNKNOWN = -1;

    private final IndexClients clients;
    private final ToldReader reader;
    private final Shelf shelf;
    private final IndexBuilding building;
    private final Clock clock;
    private final TopicGauge lagGauge;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Volume live;
    private volatile long lag = UNKNOWN;
    private volatile @Nullable Instant lastRebuilt;
    /** Known to the one thread only: an outage is told once. */
    private boolean complained;

    IndexFeed(
            IndexClients clients,
            ToldReader reader,
            Shelf shelf,
            IndexBuilding building,
            Clock clock,
            MeterRegistry registry) {
        this.clients = clients;
        this.reader = reader;
        this.shelf = shelf;
        this.building = building;
        this.clock = clock;
        this.lagGauge = new TopicGauge(registry, "search.lag", "Records that this replica's index has still to read");
        Gauge.builder("search.documents", this, feed -> feed.status().documents())
                .description("Documents in this replica's index")
                .register(registry);
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("search-index").daemon().start(this::goOn);
    }

    private void goOn() {
        try {
            do {
                try {
                    follow(shelf.live());
                } catch (ExecutionException | KafkaException e) {
                    log.atLevel(complained ? Level.DEBUG : Level.WARN)
                            .log("The search index cannot read the topics, and tries again: {}", e.toString());
                    complained = true;
                } catch (RuntimeException e) {
                    log.atLevel(complained ? Level.DEBUG : Level.ERROR)
                            .setCause(e)
                            .log("The search index stands still, and tries again");
                    complained = true;
                }
                lag = UNKNOWN;
                lagGauge.unknown();
            } while (!stopping.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the service stops, another volume takes its place, the topics change, or reading fails. */
    private void follow(Volume volume) throws ExecutionException, InterruptedException {
        live = volume;
        try (Admin admin = clients.admin();
                IndexReading reading = clients.reading(clients.partitions(admin), reader, volume)) {
            boolean fits = reading.begin();
            complained = false;
            if (!fits) {
                replaceWhenBuilt();
                return;
            }
            try {
                readOn(reading, admin);
            } finally {
                reading.commitIfNeeded();
            }
        }
        building.fetch().ifPresent(this::replace);
    }

    /** The topics are others: the volume answers as it is, until a new one is there. */
    private void replaceWhenBuilt() throws InterruptedException {
        if (building.start()) {
            log.warn("The topics are not those that the search index was read from; it is built anew");
        }
        while (building.isUnderWay() && !stopping.await(100, TimeUnit.MILLISECONDS)) {
            Optional<Volume> built = building.fetch();
            if (built.isPresent()) {
                replace(built.get());
                return;
            }
        }
    }

    private void readOn(IndexReading reading, Admin admin) throws InterruptedException {
        long looked = System.nanoTime();
        while (stopping.getCount() > 0 && !building.isDone()) {
            reading.readOn();
            tell(reading.lag());
            if (System.nanoTime() - looked > TOPICS_LOOKED_AT_EVERY.toNanos()) {
                if (hasChanged(reading, admin)) {
                    return;
                }
                looked = System.nanoTime();
            }
        }
    }

    private void tell(Map<String, Long> records) {
        records.forEach(lagGauge::set);
        lag = records.isEmpty()
                ? UNKNOWN
                : records.values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean hasChanged(IndexReading reading, Admin admin) throws InterruptedException {
        try {
            return !clients.partitions(admin).equals(reading.partitions());
        } catch (ExecutionException e) {
            log.debug("The topics could not be looked at; the broker is away", e);
            return false;
        }
    }

    private void replace(Volume built) {
        shelf.replaceBy(built);
        live = built;
        lastRebuilt = clock.instant();
    }

    @Override
    public Status status() {
        Volume volume = live;
        return new Status(
                building.isUnderWay(),
                volume != null && volume.places().complete(),
                volume == null ? 0 : volume.documents(),
                lag,
                lastRebuilt,
                building.failure());
    }

    @Override
    public boolean rebuild() {
        return building.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        stopping.countDown();
        try {
            building.stop(STOP);
            if (running != null && !running.join(STOP)) {
                log.warn("The search index did not stop in time; what it did not commit it reads again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
