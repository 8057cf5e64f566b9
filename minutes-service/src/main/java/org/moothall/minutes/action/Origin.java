package org.moothall.minutes.action;

/** Where an action was set; an exempt origin makes the action one that the public may not read. */
public record Origin(String meetingId, String itemId, String bodyId, String bodyName, boolean exempt) {}
