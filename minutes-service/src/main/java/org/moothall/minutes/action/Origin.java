package org.moothall.minutes.action;

import org.jspecify.annotations.Nullable;

/**
 * Where an action was set. An exempt origin makes the action one that the public may not read, and keeps no words of the
 * item; one from the archives is kept and never chased.
 */
public record Origin(
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        boolean historical,
        @Nullable Source source) {}
