package org.moothall.relay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends with the Apache Kafka client and waits until all in-sync replicas have the record. */
final class KafkaEventSender implements EventSender, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final String source;

    KafkaEventSender(RelayProperties properties, KafkaAccess access) {
        this.topic = properties.topic();
        this.source = properties.source();
        this.producer = new KafkaProducer<>(
                access.with(settings(properties)), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(RelayProperties properties) {
        int delivery = Math.toIntExact(properties.deliveryTimeout().toMillis());
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.bootstrapServers(),
                ProducerConfig.CLIENT_ID_CONFIG,
                "event-relay-" + properties.topic(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                // An event should leave at once: the command path waits for nobody else's event.
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                delivery,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                delivery / 2,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                delivery / 2,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000);
    }

    @Override
    public void send(PendingEvent event) throws NotSent, InterruptedException {
        try {
            producer.send(CloudEventHeaders.toRecord(topic, source, event)).get();
        } catch (ExecutionException e) {
            throw new NotSent(String.valueOf(e.getCause()), e);
        } catch (InterruptException e) {
            throw new InterruptedException();
        } catch (KafkaException e) {
            throw new NotSent(e.toString(), e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
