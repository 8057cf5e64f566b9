package org.moothall.minutes.minutes.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.ProposedActions;
import org.moothall.minutes.minutes.Status;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks for items in the collection of minutes that an import wrote last. */
@Component
final class MongoProposedActions implements ProposedActions {
    private static final Set<Status> UNPUBLISHED = EnumSet.complementOf(EnumSet.of(Status.PUBLISHED));

    private final AggregateStore<MinutesDocument> store;

    MongoProposedActions(AggregateStores stores) {
        this.store = stores.of(MongoMinuteBook.COLLECTION, MinutesDocument.class);
    }

    @Override
    public List<Filed> list(@Nullable String afterId, int limit) {
        Criteria proposed = where("importId").ne(null).and("actions.0").exists(true);
        Query query = new Query(where(MongoMinuteBook.STATUS)
                        .in(UNPUBLISHED)
                        .and("state.items")
                        .elemMatch(proposed))
                .with(Sort.by("_id"))
                .limit(limit);
        query.fields().exclude(MongoMinuteBook.REVISIONS);
        if (afterId != null) {
            query.addCriteria(where("_id").gt(afterId));
        }
        return store.list(query).stream()
                .map(stored -> new Filed(
                        stored.version(),
                        stored.state().minutes(),
                        stored.state().editions()))
                .toList();
    }
}
