package org.moothall.minutes.meeting.messaging;

import java.util.Set;
import org.moothall.minutes.member.Councillors;
import org.moothall.relay.projection.ProjectionFeed;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Keeps the copy of members. */
@Component
final class KnownMembersFeed implements ProjectionFeed {
    private final CouncilReader reader;
    private final Councillors councillors;

    KnownMembersFeed(CouncilReader reader, Councillors councillors) {
        this.reader = reader;
        this.councillors = councillors;
    }

    @Override
    public String projection() {
        return Councillors.MEMBERS;
    }

    @Override
    public Set<String> topics() {
        return Set.of("moothall.meetings");
    }

    @Override
    public void feed(Message<byte[]> event) {
        reader.member(event).ifPresent(councillors::learn);
    }
}
