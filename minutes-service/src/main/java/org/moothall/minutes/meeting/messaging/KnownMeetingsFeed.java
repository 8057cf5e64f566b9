package org.moothall.minutes.meeting.messaging;

import java.util.Set;
import org.moothall.minutes.meeting.MeetingDesk;
import org.moothall.relay.projection.ProjectionFeed;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Has the desk learn of meetings, without telling its followers. */
@Component
final class KnownMeetingsFeed implements ProjectionFeed {
    private final MeetingReader reader;
    private final MeetingDesk desk;

    KnownMeetingsFeed(MeetingReader reader, MeetingDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public String projection() {
        return "knownMeetings";
    }

    @Override
    public Set<String> topics() {
        return Set.of("moothall.meetings");
    }

    @Override
    public void feed(Message<byte[]> event) {
        reader.read(event).ifPresent(desk::learn);
    }
}
