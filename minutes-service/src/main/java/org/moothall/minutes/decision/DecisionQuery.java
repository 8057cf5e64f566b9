package org.moothall.minutes.decision;

import org.jspecify.annotations.Nullable;

/** Which decisions to list, in the order of their ids: at most limit of them, after the id given. */
public record DecisionQuery(
        @Nullable String bodyId,
        @Nullable String meetingId,
        @Nullable String verdict,
        @Nullable String afterId,
        int limit) {}
