package org.moothall.notifications.delivery;

import java.time.Instant;
import java.util.Optional;

/** How much there is to do, and how much could not be done. */
public record Backlog(long due, Optional<Instant> oldestDue, long failed) {}
