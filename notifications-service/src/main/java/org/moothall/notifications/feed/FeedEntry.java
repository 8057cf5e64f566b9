package org.moothall.notifications.feed;

import java.time.Instant;
import java.util.List;

/**
 * The latest news of one kind about one subject.
 *
 * @param key the subject and the kind of event, so that a second change of a meeting replaces the first
 */
public record FeedEntry(
        String key, String bodyId, String event, String headline, List<String> particulars, String path, Instant at) {}
