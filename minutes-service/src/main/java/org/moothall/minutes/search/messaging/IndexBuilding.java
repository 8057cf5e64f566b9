package org.moothall.minutes.search.messaging;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.PaperErrands;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Volume;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds a new volume from the first record on, in a thread of its own, while the live one is read into and asked. What it
 * built waits to be fetched by who reads into the live one.
 */
@Component
class IndexBuilding {
    private static final Logger log = LoggerFactory.getLogger(IndexBuilding.class);

    private final IndexClients clients;
    private final ToldReader reader;
    private final Shelf shelf;
    private final PaperErrands errands;
    private final AtomicReference<@Nullable Volume> built = new AtomicReference<>();
    private final AtomicReference<@Nullable Thread> builder = new AtomicReference<>();
    private volatile boolean stopping;
    private volatile @Nullable String failure;

    IndexBuilding(IndexClients clients, ToldReader reader, Shelf shelf, PaperErrands errands) {
        this.clients = clients;
        this.reader = reader;
        this.shelf = shelf;
        this.errands = errands;
    }

    /** After a stop. */
    void mayBuild() {
        stopping = false;
    }

    /** False where one is being built, or waits to be fetched. */
    boolean start() {
        Thread next = Thread.ofPlatform().name("search-index-builder").daemon().unstarted(this::build);
        if (stopping || !builder.compareAndSet(null, next)) {
            return false;
        }
        failure = null;
        next.start();
        return true;
    }

    boolean isUnderWay() {
        return builder.get() != null;
    }

    /** Whether there is something to fetch. */
    boolean isDone() {
        return built.get() != null;
    }

    @Nullable String failure() {
        return failure;
    }

    /** The volume that is whole, if there is one; from then on another may be built. */
    Optional<Volume> fetch() {
        Volume volume = built.getAndSet(null);
        if (volume != null) {
            builder.set(null);
        }
        return Optional.ofNullable(volume);
    }

    private void build() {
        Volume volume = null;
        try {
            volume = shelf.begin();
            if (fill(volume)) {
                log.info("Built the search index anew: {} documents", volume.documents());
                built.set(volume);
                return;
            }
            failure = "the service was stopped";
        } catch (ExecutionException | KafkaException e) {
            failure = e.toString();
            log.warn("The search index was not built anew, the old one is as it was: {}", failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure = "the service was stopped";
        } catch (RuntimeException e) {
            failure = e.toString();
            log.error("The search index was not built anew, the old one is as it was", e);
        }
        if (volume != null) {
            shelf.drop(volume);
        }
        builder.set(null);
    }

    private boolean fill(Volume volume) throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin();
                IndexReading reading = clients.reading(clients.partitions(admin), reader, volume)) {
            reading.begin();
            while (!stopping) {
                reading.readOn();
                if (volume.places().complete()) {
                    // Those that cannot be had now are brought when it is live.
                    errands.go(volume, () -> !stopping);
                    reading.commit();
                    return true;
                }
            }
            return false;
        }
    }

    /** Waits until the builder has noticed. */
    void stop(Duration patience) {
        stopping = true;
        Thread running = builder.get();
        try {
            if (running != null && running.isAlive() && !running.join(patience)) {
                log.warn(
                        "The search index was still being built after {}; the builder is left to end by itself",
                        patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
