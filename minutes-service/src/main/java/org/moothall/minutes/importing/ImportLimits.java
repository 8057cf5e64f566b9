package org.moothall.minutes.importing;

/** How large a page may be that is sent to be read. */
public record ImportLimits(long maxBytes) {}
