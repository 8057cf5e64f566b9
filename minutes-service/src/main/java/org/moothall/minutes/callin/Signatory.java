package org.moothall.minutes.callin;

/** A member who called a decision in, by the name that they had then. */
public record Signatory(String memberId, String name) {}
