package org.moothall.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.bench.Stopwatch.Result;

/**
 * A poll loop around the Apache Kafka client, as somebody would write it by hand who needs more or less of what a consumer of
 * ours does with a poll.
 */
enum NativeReader {
    /** Reads each header as text, and nothing else: the least that one could call reading. */
    BARE("Kafka client, bare loop") {
        @Override
        void take(ConsumerRecords<String, byte[]> poll, MongoCollection<Document> versions) {
            poll.forEach(record -> record.headers().forEach(header -> new String(header.value(), UTF_8)));
        }
    },
    /** Checks the attributes that every event has, and reads the body into a record. */
    DECODING("Kafka client, events read") {
        @Override
        void take(ConsumerRecords<String, byte[]> poll, MongoCollection<Document> versions) {
            poll.forEach(NativeReader::decode);
        }
    },
    /** Keeps in the store which versions it has had as well, in one write for each poll, and commits the offsets then. */
    NOTING("Kafka client, events read, versions kept") {
        @Override
        void take(ConsumerRecords<String, byte[]> poll, MongoCollection<Document> versions) {
            List<Document> notes = new ArrayList<>(poll.count());
            for (ConsumerRecord<String, byte[]> record : poll) {
                Samples.Read read = decode(record);
                notes.add(new Document("_id", read.subject()).append("highest", read.sequence()));
            }
            versions.insertMany(notes);
        }
    };

    private final String who;

    NativeReader(String who) {
        this.who = who;
    }

    abstract void take(ConsumerRecords<String, byte[]> poll, MongoCollection<Document> versions);

    /** Reads the whole topic once. */
    Result read(Parts parts, String topic, int events, MongoCollection<Document> versions) {
        try (KafkaConsumer<String, byte[]> consumer = NativeClient.consumer(parts.kafka(), Samples.id())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            int seen = 0;
            @Nullable Stopwatch watch = null;
            while (seen < events) {
                ConsumerRecords<String, byte[]> poll = consumer.poll(Duration.ofSeconds(1));
                if (!poll.isEmpty()) {
                    watch = watch == null ? new Stopwatch() : watch;
                    take(poll, versions);
                    seen += poll.count();
                    consumer.commitSync();
                }
            }
            return java.util.Objects.requireNonNull(watch).stop(who, events);
        }
    }

    private static Samples.Read decode(ConsumerRecord<String, byte[]> record) {
        return Samples.read(
                attribute(record, "ce_id"),
                attribute(record, "ce_type"),
                attribute(record, "ce_subject"),
                attribute(record, "ce_sequence"),
                attribute(record, "ce_time"),
                new String(record.value(), UTF_8));
    }

    private static String attribute(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("there is no " + name);
        }
        return new String(header.value(), UTF_8);
    }
}
