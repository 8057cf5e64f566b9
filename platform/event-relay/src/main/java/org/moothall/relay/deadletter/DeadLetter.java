package org.moothall.relay.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that this service's consumer could not read.
 *
 * @param id opaque
 * @param origin where the record stands on the topic that it was read from
 * @param reason why it could not be read
 * @param headers those that the record came with
 * @param diedAt when it was put aside
 */
public record DeadLetter(
        String id,
        Origin origin,
        @Nullable Text key,
        String reason,
        List<Header> headers,
        @Nullable Text body,
        Instant diedAt,
        Decision decision) {

    public DeadLetter {
        headers = List.copyOf(headers);
    }

    /** The record's own place and time. */
    public record Origin(String topic, int partition, long offset, Instant time) {}

    /** A header as text; names may come more than once. */
    public record Header(String name, Text value) {}
}
