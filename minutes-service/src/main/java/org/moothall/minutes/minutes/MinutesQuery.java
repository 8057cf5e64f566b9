package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which minutes to list, in the order of their ids: at most limit of them, after the id given. */
public record MinutesQuery(
        @Nullable String bodyId,
        Set<Status> statuses,
        @Nullable Instant modifiedSince,
        @Nullable String afterId,
        int limit) {

    public MinutesQuery {
        statuses = Set.copyOf(statuses);
    }

    MinutesQuery visibleTo(Audience audience) {
        Set<Status> visible = statuses.stream().filter(audience::maySee).collect(Collectors.toUnmodifiableSet());
        return new MinutesQuery(bodyId, visible, modifiedSince, afterId, limit);
    }
}
