package org.moothall.notifications.stream.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.moothall.notifications.stream.EventOwner;
import org.moothall.notifications.stream.Layout;
import org.moothall.notifications.stream.LogRecord;
import org.moothall.notifications.stream.PastRecords;
import org.moothall.notifications.stream.Position;
import org.moothall.notifications.stream.StreamRules;
import org.moothall.relay.LogClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the past with a few consumers that are lent for one batch each: a reader who is slow to take his batch keeps no
 * consumer from the others.
 */
@Component
class KafkaPast implements PastRecords, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KafkaPast.class);
    private static final Duration ONE_POLL = Duration.ofMillis(500);
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int PATIENCE_SECONDS = 5;

    private final LogClients clients;
    private final StreamedEventReader reader;
    private final Semaphore lending;
    private final ConcurrentLinkedQueue<Consumer<byte[], byte[]>> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger made = new AtomicInteger();

    KafkaPast(LogClients clients, StreamedEventReader reader, StreamRules rules) {
        this.clients = clients;
        this.reader = reader;
        this.lending = new Semaphore(rules.catchUps(), true);
    }

    @Override
    public Optional<Bounds> bounds(Layout layout, Set<EventOwner> owners) throws InterruptedException {
        Tracks tracks = new Tracks(layout);
        List<TopicPartition> asked =
                tracks.partitions(layout.tracksOf(owners).boxed().toList());
        return lent(Duration.ofSeconds(PATIENCE_SECONDS), consumer -> {
            Map<TopicPartition, Long> first = consumer.beginningOffsets(asked);
            Map<TopicPartition, Long> end = consumer.endOffsets(asked);
            return new Bounds(position(tracks, layout, first), position(tracks, layout, end));
        });
    }

    @Override
    public Found read(Layout layout, Position from, Set<Integer> behind, Duration patience)
            throws InterruptedException {
        Tracks tracks = new Tracks(layout);
        return lent(patience, consumer -> {
                    consumer.assign(tracks.partitions(behind));
                    behind.forEach(track -> consumer.seek(tracks.partition(track), from.at(track)));
                    return batch(consumer, tracks, layout, from, behind);
                })
                .orElseGet(Nothing::new);
    }

    private Found batch(
            Consumer<byte[], byte[]> consumer, Tracks tracks, Layout layout, Position from, Set<Integer> behind) {
        try {
            List<LogRecord> records = tracks.poll(consumer, reader, ONE_POLL);
            Map<Integer, Long> reached = behind.stream()
                    .collect(Collectors.toMap(track -> track, track -> consumer.position(tracks.partition(track))));
            return new Batch(
                    records, Position.of(layout.tracks(), track -> reached.getOrDefault(track, from.at(track))));
        } catch (OffsetOutOfRangeException e) {
            log.warn("Somebody's place in the topics is not there any more: {}", e.getMessage());
            return new Gone();
        }
    }

    private static Position position(Tracks tracks, Layout layout, Map<TopicPartition, Long> offsets) {
        return Position.of(layout.tracks(), track -> offsets.getOrDefault(tracks.partition(track), 0L));
    }

    /** Lends a consumer; one that failed is not lent again. Empty if there was none in time, or it got no answer. */
    private <T> Optional<T> lent(Duration patience, Function<Consumer<byte[], byte[]>, T> use)
            throws InterruptedException {
        if (!lending.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        List<Consumer<byte[], byte[]>> broken = new ArrayList<>();
        try {
            Consumer<byte[], byte[]> consumer = idle.poll();
            if (consumer == null) {
                consumer = clients.consumer("event-stream-past-" + made.incrementAndGet(), BATCH_BYTES);
            }
            broken.add(consumer);
            T result = use.apply(consumer);
            broken.clear();
            idle.add(consumer);
            return Optional.of(result);
        } catch (KafkaException e) {
            log.debug("The past of the topics could not be read", e);
            // Whoever asks again at once would only make the broker's return harder.
            TimeUnit.MILLISECONDS.sleep(Math.min(patience.toMillis(), ONE_POLL.toMillis()));
            return Optional.empty();
        } finally {
            broken.forEach(LogClients::close);
            lending.release();
        }
    }

    @Override
    public void close() {
        for (Consumer<byte[], byte[]> consumer = idle.poll(); consumer != null; consumer = idle.poll()) {
            LogClients.close(consumer);
        }
    }
}
