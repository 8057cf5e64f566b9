package org.moothall.minutes.meeting.messaging;

import java.util.Set;
import org.moothall.minutes.member.Councillors;
import org.moothall.relay.projection.ProjectionFeed;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Keeps the copy of bodies. */
@Component
final class KnownBodiesFeed implements ProjectionFeed {
    private final CouncilReader reader;
    private final Councillors councillors;

    KnownBodiesFeed(CouncilReader reader, Councillors councillors) {
        this.reader = reader;
        this.councillors = councillors;
    }

    @Override
    public String projection() {
        return Councillors.BODIES;
    }

    @Override
    public Set<String> topics() {
        return Set.of("moothall.meetings");
    }

    @Override
    public void feed(Message<byte[]> event) {
        reader.body(event).ifPresent(councillors::learn);
    }
}
