package org.moothall.minutes.search.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;
import org.moothall.relay.LogClients;
import org.moothall.relay.inbox.UndecodableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One consumer that reads the topics into one volume, from where that stands. Used by one thread. */
final class IndexReading implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IndexReading.class);
    private static final Duration ONE_POLL = Duration.ofMillis(250);
    private static final long COMMIT_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final Consumer<byte[], byte[]> consumer;
    private final SortedMap<String, TopicPartition> partitions;
    private final ToldReader reader;
    private final Volume volume;
    private Map<TopicPartition, Long> firsts = Map.of();
    /** What was there when it began. */
    private Map<TopicPartition, Long> ends = Map.of();

    private boolean uncommitted;
    private long committedAt = System.nanoTime();

    IndexReading(
            Consumer<byte[], byte[]> consumer,
            SortedMap<String, TopicPartition> partitions,
            ToldReader reader,
            Volume volume) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.reader = reader;
        this.volume = volume;
    }

    /**
     * Goes to where the volume stands, or to the first record if it is empty; answers false where the topics do not hold
     * that place: then they are not those that the volume was read from.
     */
    boolean begin() {
        Collection<TopicPartition> all = partitions.values();
        consumer.assign(all);
        firsts = consumer.beginningOffsets(all);
        ends = consumer.endOffsets(all);
        Map<String, Long> next = volume.places().next();
        if (!fits()) {
            return false;
        }
        partitions.forEach(
                (name, partition) -> consumer.seek(partition, next.getOrDefault(name, at(firsts, partition))));
        return true;
    }

    private boolean fits() {
        Map<String, Long> next = volume.places().next();
        return next.isEmpty()
                || (next.keySet().equals(partitions.keySet())
                        && next.entrySet().stream().allMatch(place -> holds(place.getKey(), place.getValue())));
    }

    private boolean holds(String name, long offset) {
        TopicPartition partition = partitions.get(name);
        return partition != null && offset >= at(firsts, partition) && offset <= at(ends, partition);
    }

    private static long at(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    /**
     * Takes what there is, waiting a little for it. What it took can be found at once, and is committed soon.
     *
     * @return when the events were that can be found by now
     */
    List<Instant> readOn() {
        List<Told> told = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        int records = 0;
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(ONE_POLL)) {
            records++;
            read(record).ifPresent(news -> {
                told.add(news.told());
                times.add(news.at());
            });
        }
        boolean complete = volume.places().complete() || hasReadAll();
        if (records > 0 || complete != volume.places().complete()) {
            volume.take(told, reached(complete));
            uncommitted = true;
        }
        if ((uncommitted || volume.hasUncommittedTexts()) && System.nanoTime() - committedAt > COMMIT_EVERY_NANOS) {
            commit();
        }
        return times;
    }

    /** Where the service's group reads the type too, it is a dead letter and for the operator there; of others the log tells. */
    private Optional<ToldReader.News> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return reader.read(record);
        } catch (UndecodableEvent e) {
            log.warn(
                    "{}-{} at {} is not in the search index: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    boolean hasReadAll() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Places reached(boolean complete) {
        Map<String, Long> next = new HashMap<>();
        partitions.forEach((name, partition) -> next.put(name, consumer.position(partition)));
        return new Places(next, complete);
    }

    void commit() {
        volume.commit();
        uncommitted = false;
        committedAt = System.nanoTime();
    }

    void commitIfNeeded() {
        if (uncommitted || volume.hasUncommittedTexts()) {
            commit();
        }
    }

    SortedMap<String, TopicPartition> partitions() {
        return partitions;
    }

    /** Records of each topic that are there and not read; nothing is known before the first poll. */
    Map<String, Long> lag() {
        Map<String, Long> lag = new HashMap<>();
        partitions
                .values()
                .forEach(partition -> consumer.currentLag(partition)
                        .ifPresent(records -> lag.merge(partition.topic(), records, Long::sum)));
        return lag;
    }

    @Override
    public void close() {
        LogClients.close(consumer);
    }
}
