package org.moothall.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.moothall.contracts.Contract;
import org.moothall.relay.kit.RealParts;

/** Sends what the other services send, to the real broker, each valid against its contract. */
final class CouncilEvents {
    private static final String MEETINGS = "moothall.meetings";

    private CouncilEvents() {}

    static String agendaPublished(String meetingId, String bodyId, long version, String title) {
        String eventId = UUID.randomUUID().toString();
        agendaPublished(eventId, meetingId, bodyId, version, Instant.now(), title);
        return eventId;
    }

    static void agendaPublished(
            String eventId, String meetingId, String bodyId, long version, Instant at, String title) {
        agendaPublished(eventId, meetingId, bodyId, version, at, title, Map.of());
    }

    static void agendaPublished(
            String eventId,
            String meetingId,
            String bodyId,
            long version,
            Instant at,
            String title,
            Map<String, String> moreHeaders) {
        Map<String, Object> item = Map.of(
                "itemId",
                "i1",
                "number",
                1,
                "title",
                title,
                "purpose",
                "to decide",
                "exempt",
                false,
                "documents",
                List.of());
        Map<String, Object> agenda = Map.of("publishedAt", at.toString(), "items", List.of(item));
        Map<String, Object> meeting = versioned(version, at);
        meeting.put("meetingId", meetingId);
        meeting.put("bodyId", bodyId);
        meeting.put("bodyName", "Children and Families Panel");
        meeting.put("startsAt", "2026-12-01T10:00:00Z");
        meeting.put("venue", "County Hall");
        meeting.put("status", "agenda-published");
        meeting.put("historical", false);
        meeting.put("agenda", agenda);
        valid(
                MEETINGS,
                eventId,
                meetingId,
                version,
                at,
                "org.moothall.meetings.agenda-published.v1",
                meeting,
                moreHeaders);
    }

    static void bodyEstablished(String bodyId, String name) {
        Instant now = Instant.now();
        Map<String, Object> body = versioned(1, now);
        body.put("bodyId", bodyId);
        body.put("name", name);
        body.put("kind", "panel");
        valid(
                MEETINGS,
                UUID.randomUUID().toString(),
                bodyId,
                1,
                now,
                "org.moothall.meetings.body-established.v1",
                body,
                Map.of());
    }

    static void actionOpened(String actionId, String bodyId, String text) {
        Instant now = Instant.now();
        Map<String, Object> action = versioned(1, now);
        action.put("actionId", actionId);
        action.put("meetingId", "m1");
        action.put("itemId", "i1");
        action.put("bodyId", bodyId);
        action.put("owner", "Director of Education");
        action.put("text", text);
        action.put("status", "open");
        valid(
                "moothall.minutes",
                UUID.randomUUID().toString(),
                actionId,
                1,
                now,
                "org.moothall.minutes.action-opened.v1",
                action,
                Map.of());
    }

    static void send(String topic, String subject, String type, String body) {
        send(topic, UUID.randomUUID().toString(), subject, 1, Instant.now(), type, body.getBytes(UTF_8), Map.of());
    }

    private static void valid(
            String topic,
            String id,
            String subject,
            long sequence,
            Instant at,
            String type,
            Map<String, Object> body,
            Map<String, String> moreHeaders) {
        byte[] json = Json.write(body).getBytes(UTF_8);
        Contract.strict(type).validate(json);
        send(topic, id, subject, sequence, at, type, json, moreHeaders);
    }

    private static void send(
            String topic,
            String id,
            String subject,
            long sequence,
            Instant at,
            String type,
            byte[] body,
            Map<String, String> moreHeaders) {
        Map<String, String> attributes = new LinkedHashMap<>(moreHeaders);
        attributes.put("ce_specversion", "1.0");
        attributes.put("ce_id", id);
        attributes.put("ce_source", "/moothall/meetings-service");
        attributes.put("ce_type", type);
        attributes.put("ce_subject", subject);
        attributes.put("ce_time", at.toString());
        attributes.put("ce_sequence", Long.toString(sequence));
        attributes.put("ce_dataschema", Contract.addressOf(type));
        attributes.put("content-type", "application/json");
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, subject, body);
        attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealParts.kafka(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> versioned(long version, Instant at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", version);
        body.put("createdAt", at.toString());
        body.put("modifiedAt", at.toString());
        return body;
    }
}
