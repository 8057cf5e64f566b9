package org.moothall.minutes.meeting;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known meetings in memory. */
public final class KeptMeetings implements KnownMeetings {
    private final Map<String, KnownMeeting> known = new LinkedHashMap<>();

    @Override
    public void learn(KnownMeeting meeting) {
        known.merge(meeting.meetingId(), meeting, (old, newer) -> newer.version() > old.version() ? newer : old);
    }

    @Override
    public Optional<KnownMeeting> find(String meetingId) {
        return Optional.ofNullable(known.get(meetingId));
    }

    @Override
    public List<KnownMeeting> ofBody(String bodyId) {
        return known.values().stream()
                .filter(meeting -> meeting.bodyId().equals(bodyId))
                .toList();
    }

    /** A meeting of the panel, body-1, that was put in the calendar, moved or called off. */
    public KnownMeeting panel(String id, long version, String startsAt, String status) {
        return of("body-1", id, version, startsAt, status);
    }

    public KnownMeeting of(String bodyId, String id, long version, String startsAt, String status) {
        KnownMeeting meeting = new KnownMeeting(
                id,
                version,
                bodyId,
                "Children and Families Panel",
                OffsetDateTime.parse(startsAt),
                "County Hall",
                status,
                false,
                null);
        learn(meeting);
        return meeting;
    }
}
