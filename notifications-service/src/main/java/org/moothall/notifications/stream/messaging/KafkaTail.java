package org.moothall.notifications.stream.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.moothall.notifications.stream.Layout;
import org.moothall.notifications.stream.LogRecord;
import org.moothall.notifications.stream.Position;
import org.moothall.notifications.stream.RecentRecords;
import org.moothall.relay.LogClients;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one consumer that reads all topics for everybody who follows the stream. It starts a little before the end, so that
 * readers who come back after a restart find what they missed; it goes on for ever while the broker is away, and where the
 * topics are not what they were it begins anew.
 */
@Component
class KafkaTail implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(KafkaTail.class);
    private static final Duration ONE_POLL = Duration.ofMillis(500);
    private static final Duration LAYOUT_LOOKED_AT_EVERY = Duration.ofSeconds(30);
    private static final int FETCH_BYTES = 4 * 1024 * 1024;
    private static final int WARM_UP_RECORDS = 100;
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final LogClients clients;
    private final StreamedEventReader reader;
    private final RecentRecords recent;
    private final Rounds rounds;
    /** Known to the one thread only: an outage is told once. */
    private boolean complained;

    KafkaTail(LogClients clients, StreamedEventReader reader, RecentRecords recent) {
        this.clients = clients;
        this.reader = reader;
        this.recent = recent;
        this.rounds = new Rounds(
                Plan.every(TRIED_AGAIN_AFTER, "event-stream-tail").waitingAtStop(STOP),
                this::readOn,
                failure -> log.error("The event stream stands still for a reason of ours, and tries again", failure));
    }

    /** It may have been stopped before: then it goes on where it was. */
    @Override
    public void start() {
        recent.open();
        rounds.start();
    }

    /** Until the topics change, the service stops, or reading fails. */
    private void readOn(BooleanSupplier goesOn) throws InterruptedException {
        try (Admin admin = clients.admin("event-stream-layout")) {
            Layout layout = StreamTopics.layout(admin);
            Consumer<byte[], byte[]> consumer = clients.consumer("event-stream-tail", FETCH_BYTES);
            try {
                begin(consumer, layout);
                complained = false;
                follow(consumer, layout, admin, goesOn);
            } finally {
                LogClients.close(consumer);
            }
        } catch (ExecutionException | KafkaException e) {
            log.atLevel(complained ? Level.DEBUG : Level.WARN)
                    .log("The event stream cannot read the topics, and tries again: {}", e.toString());
            complained = true;
        }
    }

    /** Goes on where it was if that place is still there; else the readers are sent away and it starts near the end. */
    private void begin(Consumer<byte[], byte[]> consumer, Layout layout) {
        Tracks tracks = new Tracks(layout);
        List<TopicPartition> all = tracks.all();
        consumer.assign(all);
        Map<TopicPartition, Long> firsts = consumer.beginningOffsets(all);
        Map<TopicPartition, Long> ends = consumer.endOffsets(all);
        Optional<Position> before = recent.now()
                .filter(now -> now.layout().equals(layout))
                .map(RecentRecords.Now::end)
                .filter(end -> isThere(end, tracks, firsts, ends));
        Position from = before.orElseGet(() -> Position.of(all.size(), track -> {
            TopicPartition partition = tracks.partition(track);
            return Math.max(at(firsts, partition), at(ends, partition) - WARM_UP_RECORDS);
        }));
        if (before.isEmpty()) {
            recent.begin(layout, from, Position.of(all.size(), track -> at(ends, tracks.partition(track))));
        }
        for (int track = 0; track < all.size(); track++) {
            consumer.seek(tracks.partition(track), from.at(track));
        }
    }

    private static boolean isThere(
            Position place, Tracks tracks, Map<TopicPartition, Long> firsts, Map<TopicPartition, Long> ends) {
        for (int track = 0; track < tracks.all().size(); track++) {
            TopicPartition partition = tracks.partition(track);
            if (place.at(track) < at(firsts, partition) || place.at(track) > at(ends, partition)) {
                return false;
            }
        }
        return true;
    }

    private static long at(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    private void follow(Consumer<byte[], byte[]> consumer, Layout layout, Admin admin, BooleanSupplier goesOn)
            throws InterruptedException {
        Tracks tracks = new Tracks(layout);
        long looked = System.nanoTime();
        while (goesOn.getAsBoolean()) {
            List<LogRecord> records = tracks.poll(consumer, reader, ONE_POLL);
            recent.add(records, Position.of(layout.tracks(), track -> consumer.position(tracks.partition(track))));
            if (System.nanoTime() - looked > LAYOUT_LOOKED_AT_EVERY.toNanos()) {
                if (hasChanged(layout, admin)) {
                    log.warn("The topics are not what they were; readers of the event stream are asked to come back");
                    return;
                }
                looked = System.nanoTime();
            }
        }
    }

    private static boolean hasChanged(Layout layout, Admin admin) throws InterruptedException {
        try {
            return !StreamTopics.layout(admin).equals(layout);
        } catch (ExecutionException e) {
            log.debug("The topics could not be looked at; the broker is away", e);
            return false;
        }
    }

    @Override
    public void stop() {
        recent.close();
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }

    /** First to stop: the web server waits for its readers, and they for this. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
