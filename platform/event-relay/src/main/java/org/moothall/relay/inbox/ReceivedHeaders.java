package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/** Reads a header as text, in whichever of its forms the binder hands it on. */
final class ReceivedHeaders {

    private ReceivedHeaders() {}

    static @Nullable String text(Message<?> message, String name) {
        @Nullable Object value = message.getHeaders().get(name);
        return switch (value) {
            case byte[] bytes -> new String(bytes, UTF_8);
            case String text -> text;
            case null -> null;
            default -> value.toString();
        };
    }
}
