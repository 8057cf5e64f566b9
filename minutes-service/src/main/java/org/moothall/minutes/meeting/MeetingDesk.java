package org.moothall.minutes.meeting;

import java.util.List;

/**
 * Takes in news of meetings. The followers are told what is known now, not what was heard: so a duplicate, a replay or
 * a late arrival ends in the same state, and a crash between learning and following heals when the event comes again.
 */
public final class MeetingDesk {
    private final KnownMeetings meetings;
    private final List<MeetingFollower> followers;

    public MeetingDesk(KnownMeetings meetings, List<MeetingFollower> followers) {
        this.meetings = meetings;
        this.followers = List.copyOf(followers);
    }

    public void hear(KnownMeeting heard) {
        learn(heard);
        // What is known may lack the last moments while it is being rebuilt.
        KnownMeeting newest = meetings.find(heard.meetingId())
                .filter(known -> known.version() >= heard.version())
                .orElse(heard);
        followers.forEach(follower -> follower.follow(newest));
    }

    /** Keeps what was heard and tells nobody. */
    public void learn(KnownMeeting heard) {
        meetings.learn(heard);
    }
}
