package org.moothall.notifications.notice;

import java.time.Instant;

/**
 * A received event as it came: its CloudEvents attributes and its body.
 *
 * @param body JSON text, unchanged
 */
public record Envelope(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        String dataSchema,
        String body) {

    @Override
    public String toString() {
        return "Envelope[" + id + " " + type + " " + subject + "/" + sequence + "]";
    }
}
