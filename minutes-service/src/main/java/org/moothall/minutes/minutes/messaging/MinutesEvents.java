package org.moothall.minutes.minutes.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.moothall.minutes.minutes.PublicationFollower;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hears on {@code moothall.minutes} that minutes were published, and tells those who follow publications. */
@Component("minutesEvents")
final class MinutesEvents implements Consumer<Message<byte[]>> {
    private static final String PUBLISHED = "org.moothall.minutes.minutes-published.v1";

    private final List<PublicationFollower> followers;
    private final JsonMapper json;

    MinutesEvents(List<PublicationFollower> followers, @Qualifier("eventJson") JsonMapper json) {
        this.followers = List.copyOf(followers);
        this.json = json;
    }

    @Override
    public void accept(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        if (event.type().equals(PUBLISHED)) {
            var publication =
                    event.read(body -> json.readValue(body, PublicationV1.class).publication(event.sequence()));
            followers.forEach(follower -> follower.follow(publication));
        }
    }
}
