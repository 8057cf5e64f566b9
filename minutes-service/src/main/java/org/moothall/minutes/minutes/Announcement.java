package org.moothall.minutes.minutes;

import java.time.Instant;

/** The result of an item as somebody announced it. */
public record Announcement(String itemId, AnnouncedResult result, Instant at, Person by) {}
