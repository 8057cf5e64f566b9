package org.moothall.notifications.notice.messaging;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.notice.PublicEvent;
import org.moothall.notifications.subscription.EventName;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.inbox.UndecodableEvent;
import org.springframework.messaging.Message;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of version 1 that we follow, tolerant of what it does not know, strict about what it needs. */
final class PublicEventDecoder {
    private static final String MEETINGS = "org.moothall.meetings.";
    private static final String MINUTES = "org.moothall.minutes.";
    private static final String V1 = ".v1";

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Decoded decode(Message<byte[]> message) {
        ReceivedEvent received = ReceivedEvent.from(message);
        return received.read(body -> decode(message, received));
    }

    private Decoded decode(Message<byte[]> message, ReceivedEvent received) {
        String type = received.type();
        return switch (type) {
            case MEETINGS + "body-established" + V1 ->
                read(received, BodyV1.class).toBodyName(received.sequence());
            case MEETINGS + "meeting-scheduled" + V1,
                    MEETINGS + "meeting-rescheduled" + V1,
                    MEETINGS + "meeting-cancelled" + V1,
                    MEETINGS + "agenda-published" + V1,
                    MEETINGS + "document-withdrawn" + V1,
                    MEETINGS + "document-restored" + V1 ->
                news(read(received, MeetingV1.class).toNews(envelope(message, received), nameIn(type)));
            case MINUTES + "minutes-published" + V1 ->
                news(read(received, MinutesV1.class).toNews(envelope(message, received)));
            case MINUTES + "action-opened" + V1,
                    MINUTES + "action-updated" + V1,
                    MINUTES + "action-due-soon" + V1,
                    MINUTES + "action-overdue" + V1 ->
                news(read(received, ActionV1.class).toNews(envelope(message, received), nameIn(type)));
            default -> copy(message, received);
        };
    }

    private Decoded copy(Message<byte[]> message, ReceivedEvent received) {
        return EventName.of(received.type())
                .<Decoded>map(name ->
                        news(new CopyV1(read(received, JsonNode.class)).toNews(envelope(message, received), name)))
                .orElseGet(Decoded.NotForUs::new);
    }

    private static Decoded news(PublicEvent event) {
        return new Decoded.News(event);
    }

    private static EventName nameIn(String type) {
        String word = type.substring(type.lastIndexOf('.', type.length() - V1.length() - 1) + 1);
        return EventName.of(word.substring(0, word.length() - V1.length())).orElseThrow();
    }

    private <T> T read(ReceivedEvent event, Class<T> wire) {
        return json.readValue(event.body(), wire);
    }

    private static Envelope envelope(Message<byte[]> message, ReceivedEvent event) {
        return new Envelope(
                event.id(),
                event.type(),
                header(message, "ce_source"),
                event.subject(),
                event.sequence(),
                event.time(),
                header(message, "ce_dataschema"),
                event.body());
    }

    private static String header(Message<byte[]> message, String name) {
        Object value = message.getHeaders().get(name);
        if (value == null) {
            throw new UndecodableEvent("the CloudEvents attribute " + name + " is missing");
        }
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
    }

    /** Takes a field that the contract requires. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new UndecodableEvent("the field " + field + " is missing");
        }
        return value;
    }

    /** What a record turned out to be. */
    sealed interface Decoded {

        record News(PublicEvent event) implements Decoded {}

        record BodyName(String bodyId, long version, String name) implements Decoded {}

        /** An event that we do not follow, of today or of a later day. */
        record NotForUs() implements Decoded {}
    }
}
