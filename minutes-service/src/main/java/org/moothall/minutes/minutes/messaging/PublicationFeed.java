package org.moothall.minutes.minutes.messaging;

import java.util.Set;
import org.moothall.minutes.minutes.PublicationKeeper;
import org.moothall.relay.projection.ProjectionFeed;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Tells the keeper of a copy what was published, and nobody else. */
@Component
final class PublicationFeed implements ProjectionFeed {
    private final PublicationReader reader;
    private final PublicationKeeper keeper;

    PublicationFeed(PublicationReader reader, PublicationKeeper keeper) {
        this.reader = reader;
        this.keeper = keeper;
    }

    @Override
    public String projection() {
        return keeper.copy();
    }

    @Override
    public Set<String> topics() {
        return Set.of("moothall.minutes");
    }

    @Override
    public void feed(Message<byte[]> event) {
        reader.read(event).ifPresent(keeper::follow);
    }
}
