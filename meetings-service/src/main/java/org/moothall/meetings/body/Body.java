package org.moothall.meetings.body;

import java.time.Instant;

/** A body that meets. */
public record Body(String bodyId, String name, String kind, Instant createdAt, Instant modifiedAt) {}
