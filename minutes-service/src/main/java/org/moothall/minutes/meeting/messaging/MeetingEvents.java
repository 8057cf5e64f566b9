package org.moothall.minutes.meeting.messaging;

import java.util.function.Consumer;
import org.moothall.minutes.meeting.MeetingDesk;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Hears of meetings on {@code moothall.meetings}. */
@Component("meetingEvents")
final class MeetingEvents implements Consumer<Message<byte[]>> {
    private final MeetingReader reader;
    private final MeetingDesk desk;

    MeetingEvents(MeetingReader reader, MeetingDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public void accept(Message<byte[]> message) {
        reader.read(message).ifPresent(desk::hear);
    }
}
