package org.moothall.minutes.minutes.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.moothall.minutes.minutes.PublicationFollower;
import org.springframework.messaging.Message;

/** Hears on {@code moothall.minutes} that minutes were published, and tells those who follow publications. */
final class MinutesEvents implements Consumer<Message<byte[]>> {
    private final PublicationReader reader;
    private final List<PublicationFollower> followers;

    MinutesEvents(PublicationReader reader, List<PublicationFollower> followers) {
        this.reader = reader;
        this.followers = List.copyOf(followers);
    }

    @Override
    public void accept(Message<byte[]> message) {
        reader.read(message).ifPresent(publication -> followers.forEach(follower -> follower.follow(publication)));
    }
}
