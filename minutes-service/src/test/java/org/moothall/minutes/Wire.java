package org.moothall.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.moothall.contracts.Contract;
import org.moothall.relay.kit.RealParts;

/** Puts records on a topic as the service that owns it would. */
public final class Wire implements AutoCloseable {
    public static final String MEETINGS = "moothall.meetings";
    public static final String MINUTES = "moothall.minutes";

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka()), new StringSerializer(), new ByteArraySerializer());

    public void send(String topic, String type, String subject, long sequence, byte[] body) {
        send(topic, subject, headers(type, subject, sequence), body);
    }

    public void send(String topic, String key, Map<String, String> headers, byte[] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        send(record);
    }

    /** The headers of an event, each of which a test may take away. */
    public static Map<String, String> headers(String type, String subject, long sequence) {
        return new TreeMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/moothall/test",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                "2026-11-20T15:30:00Z",
                "ce_dataschema",
                Contract.addressOf(type),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json"));
    }

    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
