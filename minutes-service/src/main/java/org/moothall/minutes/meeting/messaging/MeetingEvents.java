package org.moothall.minutes.meeting.messaging;

import java.util.Set;
import java.util.function.Consumer;
import org.moothall.minutes.meeting.MeetingDesk;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hears of meetings on {@code moothall.meetings}. Types that are not listed, as later ones will not be, pass by. */
@Component("meetingEvents")
final class MeetingEvents implements Consumer<Message<byte[]>> {
    private static final Set<String> HEARD = Set.of(
            "org.moothall.meetings.meeting-scheduled.v1",
            "org.moothall.meetings.meeting-rescheduled.v1",
            "org.moothall.meetings.meeting-cancelled.v1",
            "org.moothall.meetings.agenda-drafted.v1",
            "org.moothall.meetings.agenda-published.v1");

    private final MeetingDesk desk;
    private final JsonMapper json;

    MeetingEvents(MeetingDesk desk, @Qualifier("eventJson") JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @Override
    public void accept(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        if (HEARD.contains(event.type())) {
            desk.hear(event.read(body -> json.readValue(body, MeetingV1.class).meeting(event.sequence())));
        }
    }
}
