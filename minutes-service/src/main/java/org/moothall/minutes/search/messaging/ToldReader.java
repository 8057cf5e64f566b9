package org.moothall.minutes.search.messaging;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moothall.minutes.search.Told;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes out of a record what can be found by it; a type that is not listed, as later ones will not be, says nothing here. */
@Component
final class ToldReader {
    private final JsonMapper json;

    ToldReader(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    /** What an event told, and when. */
    record News(Told told, Instant at) {}

    /** @throws org.moothall.relay.inbox.UndecodableEvent if the record can never be read */
    Optional<News> read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        Map<String, Object> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        ReceivedEvent event = ReceivedEvent.from(new GenericMessage<>(record.value(), headers));
        return read(event).map(told -> new News(told, event.time()));
    }

    private Optional<Told> read(ReceivedEvent event) {
        long version = event.sequence();
        return switch (event.type()) {
            case "org.moothall.meetings.meeting-scheduled.v1",
                    "org.moothall.meetings.meeting-rescheduled.v1",
                    "org.moothall.meetings.meeting-cancelled.v1",
                    "org.moothall.meetings.meeting-kind-corrected.v1",
                    "org.moothall.meetings.agenda-drafted.v1",
                    "org.moothall.meetings.agenda-published.v1",
                    "org.moothall.meetings.document-withdrawn.v1",
                    "org.moothall.meetings.document-restored.v1" ->
                Optional.of(event.read(
                        body -> json.readValue(body, MeetingToldV1.class).told(version)));
            case "org.moothall.minutes.minutes-published.v1",
                    "org.moothall.minutes.minutes-submitted.v1",
                    "org.moothall.minutes.minutes-confirmed.v1",
                    "org.moothall.minutes.minutes-signed.v1" ->
                Optional.of(event.read(
                        body -> json.readValue(body, MinutesToldV1.class).told(version)));
            case "org.moothall.minutes.action-opened.v1", "org.moothall.minutes.action-updated.v1" ->
                Optional.of(event.read(
                        body -> json.readValue(body, ActionToldV1.class).told(version)));
            default -> Optional.empty();
        };
    }
}
