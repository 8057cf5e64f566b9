package org.moothall.minutes.callin;

/** An executive decision as it is kept, with its version. */
public record Kept(long version, ExecutiveDecision decision) {}
