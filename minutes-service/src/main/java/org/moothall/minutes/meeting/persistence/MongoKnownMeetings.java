package org.moothall.minutes.meeting.persistence;

import java.util.Optional;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.stereotype.Component;

/** Known meetings as a local copy, kept from the events of meetings-service. */
@Component
final class MongoKnownMeetings implements KnownMeetings {
    private final Projection<MeetingDocument> meetings;

    MongoKnownMeetings(Projections projections) {
        this.meetings = projections.of("knownMeetings", MeetingDocument.class);
    }

    @Override
    public void learn(KnownMeeting meeting) {
        meetings.apply(meeting.meetingId(), meeting.version(), MeetingDocument.of(meeting));
    }

    @Override
    public Optional<KnownMeeting> find(String meetingId) {
        return meetings.find(meetingId).map(MeetingDocument::meeting);
    }
}
