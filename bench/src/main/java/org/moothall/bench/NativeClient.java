package org.moothall.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.moothall.relay.PendingEvent;

/** The Apache Kafka client by itself, with the same durability and the same bytes. */
final class NativeClient {

    private NativeClient() {}

    static Producer<String, byte[]> producer(String kafka, int lingerMillis) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        lingerMillis),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    static KafkaConsumer<String, byte[]> consumer(String kafka, String group) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "group.id", group, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    static ProducerRecord<String, byte[]> record(String topic, PendingEvent event) {
        var record = new ProducerRecord<>(topic, event.subject(), event.body().getBytes(UTF_8));
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", event.id());
        put(record, "ce_source", "/moothall/bench");
        put(record, "ce_type", event.type());
        put(record, "ce_subject", event.subject());
        put(record, "ce_time", event.time().toString());
        put(record, "ce_sequence", Long.toString(event.sequence()));
        put(record, "ce_dataschema", event.dataSchema());
        put(record, "content-type", "application/json");
        return record;
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** Sends as fast as the client can, and returns once all are acknowledged. */
    static void sendAll(Producer<String, byte[]> producer, String topic, List<PendingEvent> events) {
        List<Future<RecordMetadata>> answers = new ArrayList<>(events.size());
        for (PendingEvent event : events) {
            answers.add(producer.send(record(topic, event)));
        }
        producer.flush();
        try {
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
