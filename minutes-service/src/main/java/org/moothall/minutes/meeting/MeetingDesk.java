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
        meetings.learn(heard);
        KnownMeeting known = meetings.find(heard.meetingId()).orElse(heard);
        followers.forEach(follower -> follower.follow(known));
    }
}
