package org.moothall.notifications.feed.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.feed.FeedEntries;
import org.moothall.notifications.feed.FeedEntry;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The feed's entries, each in the latest version that is known. */
@Component
class ProjectedFeedEntries implements FeedEntries {
    private final Projection<FeedEntry> entries;

    ProjectedFeedEntries(Projections projections) {
        this.entries = projections.of(
                "feedEntries",
                FeedEntry.class,
                new Index("state.at", Sort.Direction.DESC).named("latest"),
                new Index("state.bodyId", Sort.Direction.ASC)
                        .on("state.at", Sort.Direction.DESC)
                        .named("body"));
    }

    @Override
    public void keep(FeedEntry entry, long version) {
        entries.apply(entry.key(), version, entry);
    }

    @Override
    public List<FeedEntry> latest(@Nullable String bodyId, int limit) {
        Query query = new Query()
                .with(Sort.by(Sort.Order.desc("state.at"), Sort.Order.asc("_id")))
                .limit(limit);
        if (bodyId != null) {
            query.addCriteria(where("state.bodyId").is(bodyId));
        }
        return entries.list(query);
    }
}
