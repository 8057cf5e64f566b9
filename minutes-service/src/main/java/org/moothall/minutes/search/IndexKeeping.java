package org.moothall.minutes.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Port: how this replica's index is kept, for its operator. */
public interface IndexKeeping {
    Status status();

    /** Begins to build the index anew; false where that is under way already. */
    boolean rebuild();

    /**
     * How the index stands.
     *
     * @param lag records that it has still to read, -1 while that is not known
     * @param failure why the last rebuild broke off
     */
    record Status(
            boolean building,
            boolean complete,
            long documents,
            long lag,
            @Nullable Instant lastRebuilt,
            @Nullable String failure) {}
}
