package org.moothall.minutes.retention;

import java.time.LocalDate;

/** A meeting that there are records of. */
public record HeldMeeting(String meetingId, String bodyId, String bodyName, LocalDate heldOn) {}
