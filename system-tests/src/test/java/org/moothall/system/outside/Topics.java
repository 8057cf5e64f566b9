package org.moothall.system.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics, read by a plain consumer from the very first record to the last one there is. */
public final class Topics {

    public static final List<String> PUBLIC =
            List.of("moothall.meetings", "moothall.minutes", "moothall.notifications");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String bootstrap;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    public SortedSet<String> names() {
        try (var consumer = consumer(new ByteArrayDeserializer())) {
            return new TreeSet<>(consumer.listTopics().keySet());
        }
    }

    public List<Told> all(Collection<String> topics) {
        return all(topics, new ByteArrayDeserializer()).stream().map(Told::of).toList();
    }

    /** The same with a reader of the caller's choice. */
    public <V> List<ConsumerRecord<String, V>> all(Collection<String> topics, Deserializer<V> reader) {
        try (var consumer = consumer(reader)) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer, consumer.endOffsets(partitions));
        }
    }

    private static <V> List<ConsumerRecord<String, V>> readTo(
            KafkaConsumer<String, V> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, V>> told = new ArrayList<>();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The ends of the topics were not reached: " + ends);
            }
            consumer.poll(Duration.ofMillis(200)).forEach(told::add);
        }
        return told;
    }

    private <V> KafkaConsumer<String, V> consumer(Deserializer<V> reader) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                reader);
    }
}
