package org.moothall.relay.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.moothall.relay.kit.RealParts;

/** A topic of its own, with what was sent to it and what a fold of that gives. */
final class EventLog implements AutoCloseable {

    static final int PARTITIONS = 3;

    final String topic = "history-" + UUID.randomUUID();
    private final Map<String, Event> newest = new ConcurrentHashMap<>();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka()), new StringSerializer(), new ByteArraySerializer());

    EventLog() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealParts.kafka()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Event(String id, long version) {

        String what() {
            return id + " in version " + version;
        }
    }

    void send(Event event) {
        newest.merge(event.id(), event, (was, is) -> is.version() > was.version() ? is : was);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, event.id(), event.what().getBytes(UTF_8));
        Map.of(
                        "ce_id", event.what(),
                        "ce_type", "org.example.seen.v1",
                        "ce_subject", event.id(),
                        "ce_sequence", Long.toString(event.version()),
                        "ce_time", "2026-11-23T10:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        send(record);
    }

    /** A record that no consumer can read. */
    void sendNonsense() {
        send(new ProducerRecord<>(topic, "nonsense", "nonsense".getBytes(UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a projection of all that was sent must hold. */
    Map<String, Event> fold() {
        return Map.copyOf(newest);
    }

    @Override
    public void close() {
        producer.close();
    }
}
