package org.moothall.notifications.stream.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.moothall.notifications.notice.CloudEventFormat;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.stream.EventOwner;
import org.moothall.notifications.stream.StreamedEvent;
import org.moothall.relay.CloudEventHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record as an event of its topic's owner; whatever else somebody put on the topic is none. */
@Component
class StreamedEventReader {
    private final JsonMapper json = JsonMapper.builder().build();
    private final CloudEventFormat format;

    StreamedEventReader(CloudEventFormat format) {
        this.format = format;
    }

    Optional<StreamedEvent> read(EventOwner owner, ConsumerRecord<byte[], byte[]> record) {
        try {
            return envelope(record)
                    .filter(event -> event.type().startsWith("org.moothall." + owner.word() + "."))
                    .map(event -> new StreamedEvent(owner, event.type(), bodies(event), format.write(event)));
        } catch (JacksonException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Envelope> envelope(ConsumerRecord<byte[], byte[]> record) {
        String id = attribute(record, CloudEventHeaders.ID);
        String type = attribute(record, CloudEventHeaders.TYPE);
        String source = attribute(record, CloudEventHeaders.SOURCE);
        String subject = attribute(record, CloudEventHeaders.SUBJECT);
        String sequence = attribute(record, CloudEventHeaders.SEQUENCE);
        String time = attribute(record, CloudEventHeaders.TIME);
        String dataSchema = attribute(record, CloudEventHeaders.DATA_SCHEMA);
        if (record.value() == null
                || List.of(id, type, source, subject, sequence, time, dataSchema)
                        .contains("")) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                id,
                type,
                source,
                subject,
                Long.parseLong(sequence),
                OffsetDateTime.parse(time).toInstant(),
                dataSchema,
                new String(record.value(), UTF_8)));
    }

    private static String attribute(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    /** Nearly every event names its body; a member's names one for each membership. */
    private Set<String> bodies(Envelope event) {
        JsonNode data = json.readTree(event.body());
        Set<String> bodies = new HashSet<>();
        add(bodies, data.path("bodyId"));
        data.path("memberships").forEach(membership -> add(bodies, membership.path("bodyId")));
        return bodies;
    }

    private static void add(Set<String> bodies, JsonNode id) {
        if (id.isString()) {
            bodies.add(id.asString());
        }
    }
}
