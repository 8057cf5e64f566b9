package org.moothall.relay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends with the Apache Kafka client; an event counts as sent once all in-sync replicas have the record. */
final class KafkaEventSender implements EventSender, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final String source;

    KafkaEventSender(RelayProperties properties, KafkaAccess access, Duration linger) {
        this.topic = properties.topic();
        this.source = properties.source();
        this.producer = new KafkaProducer<>(
                access.with(settings(properties, linger)), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(RelayProperties properties, Duration linger) {
        int delivery = Math.toIntExact(properties.deliveryTimeout().toMillis());
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.bootstrapServers(),
                ProducerConfig.CLIENT_ID_CONFIG,
                "event-relay-" + properties.topic() + (linger.isZero() ? "" : "-bulk"),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                linger.toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                delivery,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                delivery / 2,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                delivery / 2,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                EventSize.LIMIT);
    }

    @Override
    public CompletableFuture<Void> send(PendingEvent event) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        try {
            var _ = producer.send(CloudEventHeaders.toRecord(topic, source, event), (_, failure) -> {
                if (failure == null) {
                    answer.complete(null);
                } else {
                    answer.completeExceptionally(notSent(event, failure));
                }
            });
        } catch (KafkaException e) {
            answer.completeExceptionally(notSent(event, e));
        }
        return answer;
    }

    private static NotSent notSent(PendingEvent event, Exception failure) {
        boolean refused = failure instanceof ApiException && !(failure instanceof RetriableException);
        return new NotSent(event, failure, refused);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
