package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/** Puts a record that cannot be read on the dead-letter topic of its group, with its reason and where it came from. */
final class DeadLetterPublisher implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final DeadLetterPublishingRecoverer publisher;

    DeadLetterPublisher(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        producers = new DefaultKafkaProducerFactory<>(
                access.with(Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        relay.bootstrapServers(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "dead-letters-" + topics.group(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE_MILLIS)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        publisher = new DeadLetterPublishingRecoverer(
                new KafkaTemplate<>(producers),
                (record, failure) ->
                        new TopicPartition(TopicProperties.deadLetters(record.topic(), topics.group()), 0));
        publisher.setHeadersFunction((record, failure) -> reason(failure));
        publisher.excludeHeader(HeadersToAdd.EX_STACKTRACE, HeadersToAdd.EX_MSG);
    }

    /** Only what we say ourselves: another exception may quote what the record held, and is no reason to put it aside. */
    private static Headers reason(Exception failure) {
        if (!(NestedExceptionUtils.getMostSpecificCause(failure) instanceof UndecodableEvent why)) {
            throw new IllegalArgumentException("a record that may be readable is not put aside", failure);
        }
        return new RecordHeaders()
                .add(DeadLetterHeaders.REASON, String.valueOf(why.getMessage()).getBytes(UTF_8));
    }

    void publish(ConsumerRecord<?, ?> record, Exception failure) {
        publisher.accept(record, failure);
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
