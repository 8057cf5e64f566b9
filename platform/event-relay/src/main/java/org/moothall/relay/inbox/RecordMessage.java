package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.GenericMessage;

/** A record as consumers get it: its own headers as they came, of which none means anything to the way here. */
public final class RecordMessage {

    private RecordMessage() {}

    /** The record's message; a tombstone's has a body that is no bytes. */
    @SuppressWarnings("unchecked")
    public static Message<byte[]> of(ConsumerRecord<?, byte[]> record) {
        byte @Nullable [] body = record.value();
        return (Message<byte[]>) (Message<?>)
                new GenericMessage<Object>(body == null ? KafkaNull.INSTANCE : body, new AsTheyCame(record.headers()));
    }

    /** Reads a header as text, in whichever form it is. */
    static @Nullable String text(Message<?> message, String name) {
        @Nullable Object value = message.getHeaders().get(name);
        return switch (value) {
            case byte[] bytes -> new String(bytes, UTF_8);
            case String text -> text;
            case null -> null;
            default -> value.toString();
        };
    }

    /** Without an id and a time of the message's own, which nobody asks for and which cost more than all else here. */
    private static final class AsTheyCame extends MessageHeaders {

        private static final long serialVersionUID = 1L;

        AsTheyCame(Headers headers) {
            super(null, ID_VALUE_NONE, -1L);
            for (Header header : headers) {
                getRawHeaders().put(header.key(), header.value());
            }
        }
    }
}
