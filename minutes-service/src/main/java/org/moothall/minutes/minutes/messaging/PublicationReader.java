package org.moothall.minutes.minutes.messaging;

import java.util.Optional;
import java.util.Set;
import org.moothall.minutes.minutes.Publication;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes out of the events of minutes those that publish a text, first or corrected; all others say nothing here. */
@Component
final class PublicationReader {
    private static final Set<String> PUBLISHING =
            Set.of("org.moothall.minutes.minutes-published.v1", "org.moothall.minutes.minutes-confirmed.v1");

    private final JsonMapper json;

    PublicationReader(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    Optional<Publication> read(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        return PUBLISHING.contains(event.type())
                ? Optional.of(event.read(
                        body -> json.readValue(body, PublicationV1.class).publication(event.sequence())))
                : Optional.empty();
    }
}
