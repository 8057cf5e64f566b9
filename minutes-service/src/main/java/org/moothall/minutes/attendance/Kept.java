package org.moothall.minutes.attendance;

/** A clock as it is kept, with its version. */
public record Kept(long version, AttendanceClock clock) {}
