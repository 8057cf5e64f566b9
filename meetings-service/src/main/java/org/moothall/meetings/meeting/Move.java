package org.moothall.meetings.meeting;

import java.time.Instant;

/** A time at which a meeting was to begin until it was moved: people may still look for it there. */
public record Move(Instant startsAt, Instant until) {}
