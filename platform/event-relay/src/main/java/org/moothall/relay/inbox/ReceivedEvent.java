package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.CloudEventHeaders;
import org.springframework.messaging.Message;

/**
 * An event as it was read from Kafka (CloudEvents 1.0, binary mode). Attributes that this record does not name are ignored.
 *
 * @param sequence the aggregate's version after the change
 * @param body the event's data as JSON text
 */
public record ReceivedEvent(String id, String type, String subject, long sequence, Instant time, String body) {

    /**
     * Reads a record's attributes.
     *
     * @throws UndecodableEvent if one that every event has is missing or is not of its form
     */
    public static ReceivedEvent from(Message<byte[]> message) {
        try {
            return new ReceivedEvent(
                    attribute(message, CloudEventHeaders.ID),
                    attribute(message, CloudEventHeaders.TYPE),
                    attribute(message, CloudEventHeaders.SUBJECT),
                    Long.parseLong(attribute(message, CloudEventHeaders.SEQUENCE)),
                    OffsetDateTime.parse(attribute(message, CloudEventHeaders.TIME))
                            .toInstant(),
                    body(message));
        } catch (NumberFormatException malformed) {
            throw new UndecodableEvent("the CloudEvents attribute " + CloudEventHeaders.SEQUENCE + " is malformed");
        } catch (DateTimeException malformed) {
            throw new UndecodableEvent("the CloudEvents attribute " + CloudEventHeaders.TIME + " is malformed");
        }
    }

    /** A tombstone has none. */
    private static String body(Message<?> message) {
        if (message.getPayload() instanceof byte[] bytes) {
            return new String(bytes, UTF_8);
        }
        throw new UndecodableEvent("the record has no body");
    }

    /**
     * Reads the body. Nothing but the record goes into the reading, so whatever it throws is the record's fault.
     *
     * @throws UndecodableEvent if the body cannot be read
     */
    public <T> T read(Function<String, T> reading) {
        try {
            return reading.apply(body);
        } catch (RuntimeException e) {
            if (e instanceof UndecodableEvent said) {
                throw said;
            }
            throw UndecodableEvent.of(this, e);
        }
    }

    private static String attribute(Message<byte[]> message, String name) {
        @Nullable String value = RecordMessage.text(message, name);
        if (value == null) {
            throw new UndecodableEvent("the CloudEvents attribute " + name + " is missing");
        }
        return value;
    }
}
