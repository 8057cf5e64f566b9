package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

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
        try (var consumer = consumer()) {
            return new TreeSet<>(consumer.listTopics().keySet());
        }
    }

    public List<Told> all(Collection<String> topics) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer, consumer.endOffsets(partitions));
        }
    }

    /** Where the partitions of a topic that hold anything end at this moment. */
    public Map<Integer, Long> ends(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<Integer, Long> ends = new TreeMap<>();
            consumer.endOffsets(partitions).forEach((partition, end) -> ends.put(partition.partition(), end));
            ends.values().removeIf(end -> end == 0);
            return ends;
        }
    }

    /** Puts records on their topics once more, exactly as they were. */
    public void tellAgain(List<Told> told) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (Told event : told) {
                ProducerRecord<String, byte[]> again = new ProducerRecord<>(event.topic(), event.key(), event.value());
                event.headers().forEach((name, value) -> again.headers().add(name, value.getBytes(UTF_8)));
                producer.send(again);
            }
        }
    }

    private static List<Told> readTo(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<Told> told = new ArrayList<>();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The ends of the topics were not reached: " + ends);
            }
            consumer.poll(Duration.ofMillis(200)).forEach(read -> told.add(Told.of(read)));
        }
        return told;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
