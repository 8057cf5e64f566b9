package org.moothall.minutes.meeting;

/** Somebody who acts on what is now known of a meeting; told again after a crash or a replay, so must be idempotent. */
public interface MeetingFollower {
    void follow(KnownMeeting meeting);
}
