package org.moothall.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits in its aggregate's document until Kafka has acknowledged it. Everything in it is frozen
 * when the command is accepted, so that every delivery of it, by whichever replica, is the same to the byte.
 *
 * @param id the CloudEvents id, unique for ever
 * @param sequence the aggregate's version after the change, from 1, without holes
 * @param type the CloudEvents type, never a class name
 * @param subject the aggregate's id, which is also the Kafka key
 * @param time when the change was accepted
 * @param dataSchema the address of the JSON Schema of {@code body}
 * @param body the event's data as JSON text, sent as UTF-8
 * @param traceparent the span in which the command was accepted, as W3C writes it; null if it was not traced
 */
public record PendingEvent(
        String id,
        long sequence,
        String type,
        String subject,
        Instant time,
        String dataSchema,
        String body,
        @Nullable String traceparent) {

    /** One that belongs to no trace. */
    public PendingEvent(
            String id, long sequence, String type, String subject, Instant time, String dataSchema, String body) {
        this(id, sequence, type, subject, time, dataSchema, body, null);
    }
}
