package org.moothall.meetings.body;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Bodies as documents. */
@Repository
class MongoBodies implements Bodies {

    private final AggregateStore<BodyState> store;

    MongoBodies(AggregateStores stores) {
        this.store = stores.of("bodies", BodyState.class);
    }

    @Override
    public Optional<Body> find(String bodyId) {
        return stored(bodyId).map(found -> found.state().of(found.id()));
    }

    Optional<Stored<BodyState>> stored(String bodyId) {
        return store.find(bodyId);
    }

    List<Body> list(@Nullable String after, int limit) {
        Query query = new Query().with(Sort.by("_id")).limit(limit);
        if (after != null) {
            query.addCriteria(where("_id").gt(after));
        }
        return store.list(query).stream()
                .map(found -> found.state().of(found.id()))
                .toList();
    }

    void add(String id, BodyState state, PendingEvent event) {
        store.insert(id, state, event);
    }
}
