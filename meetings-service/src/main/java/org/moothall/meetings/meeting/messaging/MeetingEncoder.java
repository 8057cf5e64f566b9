package org.moothall.meetings.meeting.messaging;

import java.time.ZoneId;
import java.util.function.Function;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingEvent;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.AgendaPublished;
import org.moothall.meetings.meeting.MeetingEvent.DocumentRestored;
import org.moothall.meetings.meeting.MeetingEvent.DocumentWithdrawn;
import org.moothall.meetings.meeting.MeetingEvent.MeetingCancelled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingKindCorrected;
import org.moothall.meetings.meeting.MeetingEvent.MeetingRescheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingWebcastChanged;
import org.moothall.meetings.meeting.messaging.MeetingV1.PreviousV1;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts what happened to a meeting into the form of the contract. */
@Component
class MeetingEncoder implements Function<MeetingEvent, PendingEvent> {

    private final JsonMapper json;
    private final EventSeal seal;
    private final ZoneId zone;

    MeetingEncoder(JsonMapper json, EventSeal seal, ZoneId zone) {
        this.json = json;
        this.seal = seal;
        this.zone = zone;
    }

    @Override
    public PendingEvent apply(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled scheduled -> encode("meeting-scheduled", wire(scheduled.meeting()));
            case MeetingRescheduled moved ->
                encode("meeting-rescheduled", MeetingV1.of(moved.meeting(), previous(moved), zone));
            case MeetingKindCorrected corrected -> encode("meeting-kind-corrected", wire(corrected.meeting()));
            case MeetingWebcastChanged changed -> encode("meeting-webcast-changed", wire(changed.meeting()));
            case MeetingCancelled cancelled -> encode("meeting-cancelled", wire(cancelled.meeting()));
            case AgendaDrafted drafted -> encode("agenda-drafted", wire(drafted.meeting()));
            case DocumentWithdrawn withdrawn ->
                encode(
                        "document-withdrawn",
                        wire(withdrawn.meeting())
                                .about(DocumentNewsV1.withdrawn(
                                        withdrawn.meeting(), withdrawn.item(), withdrawn.documentId())));
            case DocumentRestored restored ->
                encode(
                        "document-restored",
                        wire(restored.meeting())
                                .about(DocumentNewsV1.restored(
                                        restored.meeting(), restored.item(), restored.documentId())));
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
        return seal.seal(name, wire.meetingId(), wire.version(), wire.modifiedAt(), json.writeValueAsString(wire));
    }
}
