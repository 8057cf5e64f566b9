package org.moothall.minutes.officer;

/** The record of an officer's decision as it is kept, with its version. */
public record Entry(long version, OfficerDecision decision) {}
