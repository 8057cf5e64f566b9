package org.moothall.minutes.meeting.messaging;

import java.util.Optional;
import java.util.Set;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes meetings out of the events about them. Types that are not listed, as later ones will not be, say nothing. */
@Component
final class MeetingReader {
    private static final Set<String> HEARD = Set.of(
            "org.moothall.meetings.meeting-scheduled.v1",
            "org.moothall.meetings.meeting-rescheduled.v1",
            "org.moothall.meetings.meeting-cancelled.v1",
            "org.moothall.meetings.meeting-kind-corrected.v1",
            "org.moothall.meetings.agenda-drafted.v1",
            "org.moothall.meetings.agenda-published.v1",
            "org.moothall.meetings.document-withdrawn.v1",
            "org.moothall.meetings.document-restored.v1");

    private final JsonMapper json;

    MeetingReader(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    Optional<KnownMeeting> read(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        return HEARD.contains(event.type())
                ? Optional.of(
                        event.read(body -> json.readValue(body, MeetingV1.class).meeting(event.sequence())))
                : Optional.empty();
    }
}
