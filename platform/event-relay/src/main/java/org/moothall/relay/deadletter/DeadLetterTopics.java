package org.moothall.relay.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.topic.TopicProperties;

/** Reads the dead letters of the service's group from the broker. Nothing is committed, and nothing is changed there. */
final class DeadLetterTopics {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final Duration POLL = Duration.ofMillis(PATIENCE_MILLIS);

    private final Map<String, Object> settings;
    private final TopicProperties topics;

    DeadLetterTopics(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        this.topics = topics;
        this.settings = access.with(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                relay.bootstrapServers(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "dead-letter-reader",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                // It lives for one question: nobody would come to read its measures, and to offer them takes most of
                // its life.
                ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG,
                "",
                ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS));
    }

    Optional<PutAside> find(LetterId id) {
        List<PutAside> found = new ArrayList<>();
        try (var consumer = consumer()) {
            read(consumer, id, batch -> {
                found.addAll(batch);
                return false;
            });
        }
        return found.stream().findFirst().filter(letter -> letter.id().equals(id));
    }

    /**
     * Hands over all letters that are there now, in order, some at a time.
     *
     * @param after begins after this one
     * @param more takes some letters and says whether to go on
     */
    void read(@Nullable LetterId after, Predicate<List<PutAside>> more) {
        try (var consumer = consumer()) {
            boolean goOn = true;
            for (LetterId from : places(after)) {
                goOn = goOn && read(consumer, from, more);
            }
        }
    }

    /** Where to begin in each topic, from the one of this letter on. */
    private List<LetterId> places(@Nullable LetterId after) {
        List<String> all = topics.consumed();
        if (after == null) {
            return all.stream().map(LetterId::first).toList();
        }
        List<LetterId> places = new ArrayList<>(List.of(after.next()));
        all.stream().skip(all.indexOf(after.topic()) + 1L).map(LetterId::first).forEach(places::add);
        return places;
    }

    private boolean read(KafkaConsumer<byte[], byte[]> consumer, LetterId from, Predicate<List<PutAside>> more) {
        String dead = TopicProperties.deadLetters(from.topic(), topics.group());
        if (consumer.partitionsFor(dead).isEmpty()) {
            return true;
        }
        TopicPartition partition = new TopicPartition(dead, 0);
        List<TopicPartition> one = List.of(partition);
        consumer.assign(one);
        long end = consumer.endOffsets(one).getOrDefault(partition, 0L);
        consumer.seek(
                partition,
                Math.max(from.offset(), consumer.beginningOffsets(one).getOrDefault(partition, 0L)));
        while (consumer.position(partition) < end) {
            List<ConsumerRecord<byte[], byte[]>> batch = consumer.poll(POLL).records(partition);
            if (batch.isEmpty() && consumer.position(partition) < end) {
                throw new TimeoutException("The broker gave nothing of " + dead + " in time");
            }
            if (!more.test(letters(from.topic(), batch))) {
                return false;
            }
        }
        return true;
    }

    private static List<PutAside> letters(String topic, List<ConsumerRecord<byte[], byte[]>> batch) {
        return batch.stream()
                .map(record -> new PutAside(new LetterId(topic, record.offset()), record))
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
