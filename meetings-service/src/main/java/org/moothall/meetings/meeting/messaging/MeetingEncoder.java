package org.moothall.meetings.meeting.messaging;

import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingEvent;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.AgendaPublished;
import org.moothall.meetings.meeting.MeetingEvent.MeetingCancelled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingRescheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;
import org.moothall.meetings.meeting.messaging.MeetingV1.PreviousV1;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts what happened to a meeting into the form of the contract. */
@Component
class MeetingEncoder implements Function<MeetingEvent, PendingEvent> {

    private final JsonMapper json;
    private final Supplier<String> ids;
    private final ZoneId zone;

    MeetingEncoder(JsonMapper json, Supplier<String> ids, ZoneId zone) {
        this.json = json;
        this.ids = ids;
        this.zone = zone;
    }

    @Override
    public PendingEvent apply(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled scheduled -> encode("meeting-scheduled", wire(scheduled.meeting()));
            case MeetingRescheduled moved ->
                encode("meeting-rescheduled", MeetingV1.of(moved.meeting(), previous(moved), zone));
            case MeetingCancelled cancelled -> encode("meeting-cancelled", wire(cancelled.meeting()));
            case AgendaDrafted drafted -> encode("agenda-drafted", wire(drafted.meeting()));
            case AgendaPublished published -> encode("agenda-published", wire(published.meeting()));
        };
    }

    private MeetingV1 wire(Meeting meeting) {
        return MeetingV1.of(meeting, null, zone);
    }

    private PreviousV1 previous(MeetingRescheduled moved) {
        return new PreviousV1(moved.previousStartsAt().atZone(zone).toOffsetDateTime(), moved.previousVenue());
    }

    private PendingEvent encode(String name, MeetingV1 wire) {
        return new PendingEvent(
                ids.get(),
                wire.version(),
                "org.moothall.meetings." + name + ".v1",
                wire.meetingId(),
                wire.modifiedAt(),
                "https://moothall.org/contracts/events/meetings/" + name + "/v1/schema.json",
                json.writeValueAsString(wire));
    }
}
