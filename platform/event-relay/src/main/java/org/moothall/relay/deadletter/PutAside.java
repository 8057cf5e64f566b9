package org.moothall.relay.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.gap.ConsumedVersion;
import org.moothall.relay.inbox.DeadLetterHeaders;

/** A record as it lies on a dead-letter topic, and as it was before it was put there. */
record PutAside(LetterId id, ConsumerRecord<byte[], byte[]> record) {

    /** The record as the consumer met it: its own headers, its own place. */
    ConsumerRecord<byte[], byte[]> original() {
        DeadLetter.Origin origin = origin();
        RecordHeaders headers = new RecordHeaders();
        for (Header header : record.headers()) {
            if (!isOurs(header)) {
                headers.add(header);
            }
        }
        return new ConsumerRecord<>(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.time().toEpochMilli(),
                TimestampType.CREATE_TIME,
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                headers,
                Optional.empty());
    }

    Optional<ConsumedVersion> version() {
        return ConsumedVersion.of(original());
    }

    DeadLetter letter(Decision decision) {
        return new DeadLetter(
                id.toString(),
                origin(),
                record.key() == null ? null : Text.of(record.key()),
                text(DeadLetterHeaders.REASON),
                StreamSupport.stream(record.headers().spliterator(), false)
                        .filter(header -> !isOurs(header))
                        .map(PutAside::header)
                        .toList(),
                record.value() == null ? null : Text.of(record.value()),
                Instant.ofEpochMilli(record.timestamp()),
                decision);
    }

    private DeadLetter.Origin origin() {
        return new DeadLetter.Origin(
                id.topic(),
                number(DeadLetterHeaders.PARTITION, Integer.BYTES)
                        .map(ByteBuffer::getInt)
                        .orElse(-1),
                number(DeadLetterHeaders.OFFSET, Long.BYTES)
                        .map(ByteBuffer::getLong)
                        .orElse(-1L),
                Instant.ofEpochMilli(number(DeadLetterHeaders.TIMESTAMP, Long.BYTES)
                        .map(ByteBuffer::getLong)
                        .orElse(record.timestamp())));
    }

    private Optional<ByteBuffer> number(String name, int bytes) {
        Header header = record.headers().lastHeader(name);
        return header != null && header.value() != null && header.value().length == bytes
                ? Optional.of(ByteBuffer.wrap(header.value()))
                : Optional.empty();
    }

    private String text(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static DeadLetter.Header header(Header header) {
        byte @Nullable [] value = header.value();
        return new DeadLetter.Header(header.key(), Text.of(value == null ? new byte[0] : value));
    }

    private static boolean isOurs(Header header) {
        return header.key().equals(DeadLetterHeaders.REASON) || header.key().startsWith(DeadLetterHeaders.ORIGIN);
    }
}
