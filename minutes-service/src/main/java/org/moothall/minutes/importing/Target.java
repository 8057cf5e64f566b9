package org.moothall.minutes.importing;

/** The minute item that an import is meant for; replace means over what a clerk wrote there. */
public record Target(String meetingId, String itemId, boolean replace) {}
