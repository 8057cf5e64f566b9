package org.moothall.relay.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads topics by offsets of its own: it belongs to no group, commits nothing, and takes nothing from the consumers. */
final class History implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;

    History(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * Goes to the first record of the topics.
     *
     * @throws IllegalStateException if the first record that ever was is not there any more, or a topic is not
     */
    void fromTheFirstEvent(Set<String> topics) {
        List<TopicPartition> partitions =
                topics.stream().sorted().flatMap(this::partitionsOf).toList();
        consumer.assign(partitions);
        consumer.beginningOffsets(partitions).forEach((partition, first) -> {
            if (first > 0) {
                throw new IllegalStateException(
                        "%s begins at record %d: what came before is gone, and a rebuild would forget it"
                                .formatted(partition, first));
            }
            consumer.seek(partition, first);
        });
    }

    private Stream<TopicPartition> partitionsOf(String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic);
        }
        return found.stream().map(info -> new TopicPartition(info.topic(), info.partition()));
    }

    void from(Map<TopicPartition, Long> positions) {
        consumer.assign(positions.keySet());
        positions.forEach(consumer::seek);
    }

    /** Where the topics end now. */
    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        consumer.assignment().forEach(partition -> positions.put(partition, consumer.position(partition)));
        return positions;
    }

    /** How many offsets there are from here to those ends. */
    long until(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    /** What comes next, or nothing if it does not come soon. */
    ConsumerRecords<String, byte[]> next() {
        return consumer.poll(PATIENCE);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
