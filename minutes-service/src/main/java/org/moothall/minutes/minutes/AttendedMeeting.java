package org.moothall.minutes.minutes;

import java.time.LocalDate;

/** A meeting that a member was present at, and how. */
public record AttendedMeeting(
        LocalDate day, String meetingId, String bodyId, String bodyName, boolean remote, boolean substitute) {}
