package org.moothall.minutes.callin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list, in the order of their ids: at most limit, after the id given.
 *
 * @param ids of these decisions only; of any where there is none
 */
public record CallInQuery(
        List<String> ids,
        @Nullable String bodyId,
        @Nullable String meetingId,
        @Nullable CallInStatus status,
        @Nullable String afterId,
        int limit) {

    public CallInQuery {
        ids = List.copyOf(ids);
    }
}
