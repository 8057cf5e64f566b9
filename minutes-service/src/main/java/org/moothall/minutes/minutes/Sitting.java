package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import org.moothall.minutes.meeting.KnownMeeting;

/** The later meeting that minutes are brought before. */
public record Sitting(String meetingId, OffsetDateTime startsAt) {
    static Sitting of(KnownMeeting meeting) {
        return new Sitting(meeting.meetingId(), meeting.startsAt());
    }
}
