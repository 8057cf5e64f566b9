package org.moothall.notifications.subscription.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.Occasion;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionEvent;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.moothall.notifications.subscription.Subscriptions;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Subscriptions in MongoDB, each with the events of its that Kafka has not got yet. */
@Component
class MongoSubscriptions implements Subscriptions {
    private static final String COLLECTION = "subscriptions";

    private final AggregateStore<SubscriptionState> store;
    private final Function<SubscriptionEvent, PendingEvent> encoder;

    MongoSubscriptions(AggregateStores stores, MongoTemplate mongo, Function<SubscriptionEvent, PendingEvent> encoder) {
        this.store = stores.of(COLLECTION, SubscriptionState.class);
        this.encoder = encoder;
        var indexes = mongo.indexOps(COLLECTION);
        indexes.createIndex(
                new Index("state.identity", Sort.Direction.ASC).unique().named("identity"));
        indexes.createIndex(new Index("state.status", Sort.Direction.ASC)
                .on("_id", Sort.Direction.ASC)
                .named("status"));
    }

    @Override
    public Optional<Subscription> find(String id) {
        return store.find(id).map(SubscriptionState::toSubscription);
    }

    @Override
    public Optional<Subscription> findByIdentity(String identity) {
        return read(new Query(where("state.identity").is(Digest.of(identity)))).stream()
                .findFirst();
    }

    @Override
    public boolean add(Subscription first, SubscriptionEvent event) {
        try {
            store.insert(first.id(), SubscriptionState.of(first), encoder.apply(event));
            return true;
        } catch (DuplicateKeyException sameWish) {
            return false;
        }
    }

    @Override
    public boolean replace(Subscription next, SubscriptionEvent event) {
        try {
            return store.replace(next.id(), next.version() - 1, SubscriptionState.of(next), encoder.apply(event));
        } catch (DuplicateKeyException sameWish) {
            return false;
        }
    }

    @Override
    public List<Subscription> confirmedFor(Occasion occasion) {
        Criteria criteria = where("state.status")
                .is(SubscriptionStatus.CONFIRMED.word())
                .andOperator(
                        any("state.bodies", occasion.bodyId()),
                        any("state.events", occasion.event().word()));
        return read(new Query(criteria));
    }

    private static Criteria any(String list, String value) {
        return new Criteria().orOperator(where(list).size(0), where(list).is(value));
    }

    @Override
    public List<Subscription> requestedBefore(Instant time, int limit) {
        Criteria criteria = where("state.status")
                .is(SubscriptionStatus.REQUESTED.word())
                .and("state.modifiedAt")
                .lt(time);
        return read(new Query(criteria).limit(limit));
    }

    @Override
    public List<Subscription> list(@Nullable SubscriptionStatus status, @Nullable String afterId, int limit) {
        Query query = new Query().with(Sort.by("_id")).limit(limit);
        if (status != null) {
            query.addCriteria(where("state.status").is(status.word()));
        }
        if (afterId != null) {
            query.addCriteria(where("_id").gt(afterId));
        }
        return read(query);
    }

    private List<Subscription> read(Query query) {
        return store.list(query).stream().map(SubscriptionState::toSubscription).toList();
    }
}
