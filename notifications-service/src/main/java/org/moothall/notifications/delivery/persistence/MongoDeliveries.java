package org.moothall.notifications.delivery.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.delivery.Attempt;
import org.moothall.notifications.delivery.Backlog;
import org.moothall.notifications.delivery.Deliveries;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryEvent;
import org.moothall.notifications.delivery.DeliveryStatus;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Deliveries in MongoDB. A claim counts the try and moves the time of the next one behind the lease, in one update that
 * names the count it has read and asks once more whether it is due: so a claim is won by one, also where the store lets a
 * reader see half of another's claim, and what a late worker has to say about an older try is void.
 */
@Component
class MongoDeliveries implements Deliveries {
    private static final String COLLECTION = "deliveries";
    private static final String STATUS = "state.status";
    private static final String NEXT = "state.nextAttemptAt";
    private static final String TRIES = "state.tries";
    private static final String CREATED = "state.createdAt";
    /** How many of the due ones a worker looks at, so that several do not all run for the same one. */
    private static final int CANDIDATES = 16;

    private final AggregateStore<DeliveryState> store;
    private final MongoTemplate mongo;
    private final Function<DeliveryEvent, PendingEvent> encoder;

    MongoDeliveries(AggregateStores stores, MongoTemplate mongo, Function<DeliveryEvent, PendingEvent> encoder) {
        this.store = stores.of(COLLECTION, DeliveryState.class);
        this.encoder = encoder;
        this.mongo = mongo;
        var indexes = mongo.indexOps(COLLECTION);
        indexes.createIndex(new Index(STATUS, Sort.Direction.ASC)
                .on(NEXT, Sort.Direction.ASC)
                .named("due"));
        indexes.createIndex(new Index(STATUS, Sort.Direction.ASC)
                .on(TRIES, Sort.Direction.ASC)
                .on(NEXT, Sort.Direction.ASC)
                .named("untried"));
        indexes.createIndex(new Index(CREATED, Sort.Direction.DESC)
                .on("_id", Sort.Direction.ASC)
                .named("latest"));
        indexes.createIndex(new Index("state.subscriptionId", Sort.Direction.ASC)
                .on(CREATED, Sort.Direction.DESC)
                .named("subscription"));
    }

    @Override
    public Optional<Delivery> find(String id) {
        return store.find(id).map(DeliveryState::toDelivery);
    }

    @Override
    public void add(Delivery first, DeliveryEvent event) {
        if (store.find(first.id()).isPresent()) {
            return;
        }
        try {
            store.insert(first.id(), DeliveryState.of(first), encoder.apply(event));
        } catch (DuplicateKeyException owedAlready) {
            // The id says who is owed what; another reader of the same event has just written it down.
        }
    }

    @Override
    public boolean replace(Delivery next, DeliveryEvent event) {
        return store.replace(next.id(), next.version() - 1, DeliveryState.of(next), encoder.apply(event));
    }

    @Override
    public Optional<Delivery> claim(Instant now, Instant leaseUntil) {
        return claim(where(STATUS).is(DeliveryStatus.DUE.word()), now, leaseUntil);
    }

    @Override
    public Optional<Delivery> claimUntried(Instant now, Instant leaseUntil) {
        return claim(where(STATUS).is(DeliveryStatus.DUE.word()).and(TRIES).is(0), now, leaseUntil);
    }

    private Optional<Delivery> claim(Criteria which, Instant now, Instant leaseUntil) {
        Query due =
                new Query(which.and(NEXT).lte(now)).with(Sort.by(NEXT, "_id")).limit(CANDIDATES);
        for (Stored<DeliveryState> candidate : store.list(due)) {
            Update claim = new Update().inc(TRIES, 1).set(NEXT, leaseUntil);
            Query stillDue = sameTry(
                            candidate.id(),
                            candidate.version(),
                            candidate.state().tries())
                    .addCriteria(where(NEXT).lte(now));
            if (store.note(stillDue, claim)) {
                int claimedTry = candidate.state().tries() + 1;
                return find(candidate.id()).filter(delivery -> delivery.tries() == claimedTry);
            }
        }
        return Optional.empty();
    }

    @Override
    public void postpone(Delivery claimed, Attempt attempt, Instant nextAttemptAt) {
        Document noted = new Document("at", attempt.at())
                .append("result", attempt.result().name())
                .append("note", attempt.note());
        Update update = new Update().set(NEXT, nextAttemptAt);
        update.push("state.attempts").slice(-Delivery.KEPT_ATTEMPTS).each(noted);
        store.note(sameTry(claimed.id(), claimed.version(), claimed.tries()), update);
    }

    private static Query sameTry(String id, long version, int tries) {
        return new Query(
                where("_id").is(id).and("version").is(version).and(TRIES).is(tries));
    }

    @Override
    public List<Delivery> list(Selection selection, @Nullable Place after, int limit) {
        List<Criteria> all = new ArrayList<>();
        if (selection.status() != null) {
            all.add(where(STATUS).is(selection.status().word()));
        }
        if (selection.subscriptionId() != null) {
            all.add(where("state.subscriptionId").is(selection.subscriptionId()));
        }
        if (after != null) {
            all.add(new Criteria()
                    .orOperator(
                            where(CREATED).lt(after.createdAt()),
                            where(CREATED).is(after.createdAt()).and("_id").gt(after.id())));
        }
        Query query = new Query()
                .with(Sort.by(Sort.Order.desc(CREATED), Sort.Order.asc("_id")))
                .limit(limit);
        if (!all.isEmpty()) {
            query.addCriteria(new Criteria().andOperator(all));
        }
        return store.list(query).stream().map(DeliveryState::toDelivery).toList();
    }

    @Override
    public Backlog backlog() {
        Query due = new Query(where(STATUS).is(DeliveryStatus.DUE.word()));
        Query failed = new Query(where(STATUS).is(DeliveryStatus.FAILED.word()));
        Query oldest = Query.of(due).with(Sort.by("state.modifiedAt")).limit(1);
        return new Backlog(
                mongo.count(due, COLLECTION),
                store.list(oldest).stream()
                        .findFirst()
                        .map(delivery -> delivery.state().modifiedAt()),
                mongo.count(failed, COLLECTION));
    }
}
