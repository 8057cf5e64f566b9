package org.moothall.minutes.meeting.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
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

    @Override
    public List<KnownMeeting> ofBody(String bodyId) {
        return meetings.list(query(where("state.bodyId").is(bodyId))).stream()
                .map(MeetingDocument::meeting)
                .toList();
    }
}
