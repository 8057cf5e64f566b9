package org.moothall.minutes.action;

/** An action as it is kept, with its version. */
public record Followed(long version, Action action) {}
