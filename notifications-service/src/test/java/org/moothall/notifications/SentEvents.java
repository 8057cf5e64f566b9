package org.moothall.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.moothall.contracts.Contract;
import org.moothall.relay.kit.RealParts;

/** Sends many events over one connection. Their bodies have what the stream looks at, and as much more as is asked for. */
final class SentEvents implements AutoCloseable {
    static final String AGENDA_PUBLISHED = "org.moothall.meetings.agenda-published.v1";

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    void send(String topic, String type, String subject, long sequence, String bodyId, int padding) {
        String data = Json.write(
                Map.of("version", sequence, "bodyId", bodyId, "meetingId", subject, "padding", "x".repeat(padding)));
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, subject, data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/moothall/meetings-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_dataschema",
                        Contract.addressOf(type))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
    }

    /** Something that is no event at all. */
    void sendNonsense(String topic, String key) {
        producer.send(new ProducerRecord<>(topic, key, "not an event".getBytes(UTF_8)));
    }

    /** Until the broker has all of them. */
    void flushed() throws ExecutionException, InterruptedException {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
