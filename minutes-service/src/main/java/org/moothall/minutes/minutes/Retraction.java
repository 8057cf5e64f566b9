package org.moothall.minutes.minutes;

import java.time.Instant;

/** An announcement that was taken back, and why; that is kept for the council's own people. */
public record Retraction(String itemId, Instant announcedAt, Instant at, Person by, String reason) {}
