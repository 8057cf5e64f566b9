package org.moothall.minutes.meeting;

/** One item of a published agenda; the title of an exempt item is the neutral one that the public may read. */
public record AgendaItem(String itemId, int number, String title, boolean exempt) {}
