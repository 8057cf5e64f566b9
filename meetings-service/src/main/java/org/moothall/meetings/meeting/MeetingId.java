package org.moothall.meetings.meeting;

/** Names a meeting for ever, also after it is moved or cancelled. */
public record MeetingId(String value) {}
