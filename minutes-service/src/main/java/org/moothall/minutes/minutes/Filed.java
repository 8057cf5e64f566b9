package org.moothall.minutes.minutes;

/** Minutes as they lie in the minute book, with their version. */
public record Filed(long version, Minutes minutes) {}
