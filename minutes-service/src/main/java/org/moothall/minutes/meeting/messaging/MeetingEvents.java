package org.moothall.minutes.meeting.messaging;

import java.util.function.Consumer;
import org.moothall.minutes.meeting.MeetingDesk;
import org.springframework.messaging.Message;

/** Hears of meetings, and of the members and bodies that hold them, on {@code moothall.meetings}. */
final class MeetingEvents implements Consumer<Message<byte[]>> {
    private final MeetingReader reader;
    private final MeetingDesk desk;
    private final KnownMembersFeed members;
    private final KnownBodiesFeed bodies;

    MeetingEvents(MeetingReader reader, MeetingDesk desk, KnownMembersFeed members, KnownBodiesFeed bodies) {
        this.reader = reader;
        this.desk = desk;
        this.members = members;
        this.bodies = bodies;
    }

    @Override
    public void accept(Message<byte[]> message) {
        members.feed(message);
        bodies.feed(message);
        reader.read(message).ifPresent(desk::hear);
    }
}
