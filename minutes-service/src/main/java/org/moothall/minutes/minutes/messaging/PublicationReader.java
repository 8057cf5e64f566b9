package org.moothall.minutes.minutes.messaging;

import java.util.Optional;
import org.moothall.minutes.minutes.Publication;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes publications out of the events of minutes; all other events say nothing here. */
@Component
final class PublicationReader {
    private static final String PUBLISHED = "org.moothall.minutes.minutes-published.v1";

    private final JsonMapper json;

    PublicationReader(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    Optional<Publication> read(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        return event.type().equals(PUBLISHED)
                ? Optional.of(event.read(
                        body -> json.readValue(body, PublicationV1.class).publication(event.sequence())))
                : Optional.empty();
    }
}
