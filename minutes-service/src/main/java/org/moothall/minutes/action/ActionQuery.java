package org.moothall.minutes.action;

import org.jspecify.annotations.Nullable;

/** Which actions to list, in the order of their ids: at most limit of them, after the id given. */
public record ActionQuery(
        @Nullable String owner,
        @Nullable ActionStatus status,
        @Nullable String bodyId,
        @Nullable String meetingId,
        boolean exemptToo,
        @Nullable String afterId,
        int limit) {

    ActionQuery withExempt(boolean included) {
        return new ActionQuery(owner, status, bodyId, meetingId, included, afterId, limit);
    }
}
