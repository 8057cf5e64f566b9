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
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The topics, read by a plain consumer from the very first record to the last one there is. What a test has put there as
 * if by mistake is left out: it is not ours, and keeps no contract.
 */
public final class Topics {

    public static final List<String> PUBLIC =
            List.of("moothall.meetings", "moothall.minutes", "moothall.notifications");

    /** How the key begins of what a test put there. */
    public static final String BY_MISTAKE = "by-mistake-";

    /** How the name ends of a topic of dead letters. */
    private static final String DEAD = ".dead";

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
        return all(topics, reader, read -> !isByMistake(read));
    }

    /** What the services put aside of what a test had put on their topics. */
    public List<Told> deadLettersOfMistakes() {
        List<String> topics =
                names().stream().filter(name -> name.endsWith(DEAD)).toList();
        return all(topics, new ByteArrayDeserializer(), Topics::isByMistake).stream()
                .map(Told::of)
                .toList();
    }

    private static boolean isByMistake(ConsumerRecord<String, ?> read) {
        return read.key() != null && read.key().startsWith(BY_MISTAKE);
    }

    private <V> List<ConsumerRecord<String, V>> all(
            Collection<String> topics, Deserializer<V> reader, Predicate<ConsumerRecord<String, V>> wanted) {
        try (var consumer = consumer(reader)) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer, consumer.endOffsets(partitions)).stream()
                    .filter(wanted)
                    .toList();
        }
    }

    /** Where the partitions of a topic that hold anything end at this moment. */
    public Map<Integer, Long> ends(String topic) {
        try (var consumer = consumer(new ByteArrayDeserializer())) {
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

    private static <V> List<ConsumerRecord<String, V>> readTo(
            KafkaConsumer<String, V> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, V>> told = new ArrayList<>();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The ends of the topics were not reached: " + ends);
            }
            for (var read : consumer.poll(Duration.ofMillis(200))) {
                told.add(read);
            }
        }
        return told;
    }

    /** Puts a record on a topic that belongs to a service of ours, and answers with its key, which is also its subject. */
    public String sendByMistake(String topic, String type, String body) {
        String key = BY_MISTAKE + UUID.randomUUID();
        var record = new ProducerRecord<>(topic, key, body.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", key,
                        "ce_source", "/somebody-else",
                        "ce_type", type,
                        "ce_subject", key,
                        "ce_sequence", "1",
                        "ce_time", "2026-11-23T10:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
            return key;
        } catch (ExecutionException e) {
            throw new AssertionError("The broker did not take it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
