package org.moothall.notifications.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: the entries of the feed. */
public interface FeedEntries {

    /** Keeps an entry unless a later version of it is known. */
    void keep(FeedEntry entry, long version);

    /** Latest first. */
    List<FeedEntry> latest(@Nullable String bodyId, int limit);
}
