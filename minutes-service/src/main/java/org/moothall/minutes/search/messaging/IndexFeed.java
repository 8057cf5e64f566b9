package org.moothall.minutes.search.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.IndexKeeping;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Volume;
import org.moothall.relay.measure.TopicGauge;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
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
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration BUILDING_LOOKED_AT_EVERY = Duration.ofMillis(100);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final long UNKNOWN = -1;

    private final IndexClients clients;
    private final ToldReader reader;
    private final Shelf shelf;
    private final IndexBuilding building;
    private final Clock clock;
    private final TopicGauge lagGauge;
    private final Timer delay;
    private final Instant startedAt;
    private final Rounds rounds;
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
        this.delay = Timer.builder("search.delay")
                .description("From the time of an event until it can be found here")
                .register(registry);
        this.startedAt = clock.instant();
        this.rounds = new Rounds(
                Plan.every(TRIED_AGAIN_AFTER, "search-index").waitingAtStop(STOP), this::goOn, this::standsStill);
        Gauge.builder("search.documents", this, feed -> feed.status().documents())
                .description("Documents in this replica's index")
                .register(registry);
    }

    /** It may have been stopped before: then it goes on where it was. */
    @Override
    public void start() {
        building.mayBuild();
        rounds.start();
    }

    private void goOn(BooleanSupplier goesOn) throws InterruptedException {
        try {
            follow(shelf.live(), goesOn);
        } catch (ExecutionException | KafkaException e) {
            log.atLevel(complained ? Level.DEBUG : Level.WARN)
                    .log("The search index cannot read the topics, and tries again: {}", e.toString());
            complained = true;
        } finally {
            lag = UNKNOWN;
            lagGauge.unknown();
        }
    }

    private void standsStill(Throwable why) {
        log.atLevel(complained ? Level.DEBUG : Level.ERROR)
                .setCause(why)
                .log("The search index stands still, and tries again");
        complained = true;
    }

    /** Until the service stops, another volume takes its place, the topics change, or reading fails. */
    private void follow(Volume volume, BooleanSupplier goesOn) throws ExecutionException, InterruptedException {
        live = volume;
        try (Admin admin = clients.admin();
                IndexReading reading = clients.reading(clients.partitions(admin), reader, volume)) {
            boolean fits = reading.begin();
            complained = false;
            if (!fits) {
                replaceWhenBuilt(goesOn);
                return;
            }
            try {
                readOn(reading, admin, goesOn);
            } finally {
                reading.commitIfNeeded();
            }
        }
        building.fetch().ifPresent(this::replace);
    }

    /** The topics are others: the volume answers as it is, until a new one is there. */
    private void replaceWhenBuilt(BooleanSupplier goesOn) throws InterruptedException {
        if (building.start()) {
            log.warn("The topics are not those that the search index was read from; it is built anew");
        }
        while (building.isUnderWay() && goesOn.getAsBoolean()) {
            Thread.sleep(BUILDING_LOOKED_AT_EVERY);
            Optional<Volume> built = building.fetch();
            if (built.isPresent()) {
                replace(built.get());
                return;
            }
        }
    }

    private void readOn(IndexReading reading, Admin admin, BooleanSupplier goesOn) throws InterruptedException {
        long looked = System.nanoTime();
        while (goesOn.getAsBoolean() && !building.isDone()) {
            measure(reading.readOn());
            tell(reading.lag());
            if (System.nanoTime() - looked > TOPICS_LOOKED_AT_EVERY.toNanos()) {
                if (hasChanged(reading, admin)) {
                    return;
                }
                looked = System.nanoTime();
            }
        }
    }

    /** What was told before it was there to listen says nothing of how quick it is. */
    private void measure(List<Instant> times) {
        Instant now = clock.instant();
        times.stream()
                .filter(time -> time.isAfter(startedAt))
                .forEach(time -> delay.record(Duration.between(time, now)));
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

    /** What was not committed by then is read again. */
    @Override
    public void stop() {
        building.stop(STOP);
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
