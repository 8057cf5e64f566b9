package org.moothall.notifications.feed;

import java.time.Instant;
import java.util.List;
import org.moothall.notifications.notice.BodyNames;

/**
 * The latest news of one kind about one subject.
 *
 * @param key the subject and the kind of event, so that a second change of a meeting replaces the first
 */
public record FeedEntry(
        String key, String bodyId, String event, String headline, List<String> particulars, String path, Instant at) {

    /** The entry with the body's name where its event did not tell it. */
    FeedEntry naming(BodyNames names) {
        String placeholder = BodyNames.placeholder(bodyId);
        return headline.contains(placeholder)
                ? names.nameOf(bodyId)
                        .map(name -> withHeadline(headline.replace(placeholder, name)))
                        .orElse(this)
                : this;
    }

    private FeedEntry withHeadline(String other) {
        return new FeedEntry(key, bodyId, event, other, particulars, path, at);
    }
}
