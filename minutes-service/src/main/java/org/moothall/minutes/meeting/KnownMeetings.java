package org.moothall.minutes.meeting;

import java.util.List;
import java.util.Optional;

/** Keeps the newest description of each meeting; an older version never replaces a newer one. */
public interface KnownMeetings {
    void learn(KnownMeeting meeting);

    Optional<KnownMeeting> find(String meetingId);

    /** All that are known of a body, in no order. */
    List<KnownMeeting> ofBody(String bodyId);
}
