package org.moothall.minutes.callin;

/** Where a decision was taken; one under an exempt item is not there for the public. */
public record Origin(
        String meetingId, String itemId, String bodyId, String bodyName, boolean exempt, boolean keyDecision) {}
