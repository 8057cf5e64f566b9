package org.moothall.relay.gap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.CloudEventHeaders;

/** One version of one aggregate, where it stands on a topic. A record that does not say which it is has no place here. */
public record ConsumedVersion(String topic, int partition, long offset, String subject, long version) {

    public static Optional<ConsumedVersion> of(ConsumerRecord<?, ?> record) {
        return of(record.topic(), record.partition(), record.offset(), record.headers());
    }

    public static Optional<ConsumedVersion> of(String topic, int partition, long offset, Headers headers) {
        return of(
                topic,
                partition,
                offset,
                text(headers, CloudEventHeaders.SUBJECT),
                text(headers, CloudEventHeaders.SEQUENCE));
    }

    public static Optional<ConsumedVersion> of(
            String topic, int partition, long offset, @Nullable String subject, @Nullable String sequence) {
        if (subject == null || subject.isBlank() || sequence == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(sequence))
                    .filter(version -> version > 0)
                    .map(version -> new ConsumedVersion(topic, partition, offset, subject, version));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
