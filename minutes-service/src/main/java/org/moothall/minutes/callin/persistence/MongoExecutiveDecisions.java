package org.moothall.minutes.callin.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.callin.CallInEvent;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;
import org.moothall.minutes.callin.CallInQuery;
import org.moothall.minutes.callin.CallInStatus;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.minutes.callin.ExecutiveDecisions;
import org.moothall.minutes.callin.Kept;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Executive decisions in the collection {@code executiveDecisions}. */
@Component
final class MongoExecutiveDecisions implements ExecutiveDecisions {
    private static final String COLLECTION = "executiveDecisions";
    private static final String BODY = "state.bodyId";
    private static final String MEETING = "state.meetingId";
    private static final String STATUS = "state.status";
    private static final String CLOSES = "state.windowClosesAt";

    private final AggregateStore<ExecutiveDecisionDocument> store;
    private final BiFunction<CallInEvent, Long, PendingEvent> encoder;

    MongoExecutiveDecisions(
            AggregateStores stores, BiFunction<CallInEvent, Long, PendingEvent> encoder, MongoOperations mongo) {
        this.store = stores.of(COLLECTION, ExecutiveDecisionDocument.class);
        this.encoder = encoder;
        for (String field : List.of(BODY, MEETING)) {
            mongo.indexOps(COLLECTION).createIndex(new Index(field, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        }
        mongo.indexOps(COLLECTION).createIndex(new Index(STATUS, Sort.Direction.ASC).on(CLOSES, Sort.Direction.ASC));
    }

    @Override
    public Optional<Kept> find(String decisionId) {
        return store.find(decisionId).map(MongoExecutiveDecisions::kept);
    }

    @Override
    public List<Kept> list(CallInQuery asked, Instant now, boolean exemptToo) {
        Query query = new Query().with(Sort.by("_id")).limit(asked.limit());
        narrow(query, BODY, asked.bodyId());
        narrow(query, MEETING, asked.meetingId());
        if (asked.status() != null) {
            query.addCriteria(of(asked.status(), now));
        }
        if (!exemptToo) {
            query.addCriteria(where("state.exempt").is(false));
        }
        if (!asked.ids().isEmpty()) {
            query.addCriteria(where("_id").in(asked.ids()));
        }
        if (asked.afterId() != null) {
            query.addCriteria(new Criteria().andOperator(where("_id").gt(asked.afterId())));
        }
        return store.list(query).stream().map(MongoExecutiveDecisions::kept).toList();
    }

    @Override
    public List<Kept> dueToTakeEffect(Instant now, int limit) {
        Query query = new Query(where(STATUS).is(CallInStatus.OPEN).and(CLOSES).lte(now))
                .with(Sort.by(CLOSES, "_id"))
                .limit(limit);
        return store.list(query).stream().map(MongoExecutiveDecisions::kept).toList();
    }

    @Override
    public void open(OpenedToCallIn opened) {
        ExecutiveDecision decision = opened.decision();
        if (store.find(decision.id()).isPresent()) {
            return;
        }
        try {
            store.insert(decision.id(), ExecutiveDecisionDocument.of(decision), encoder.apply(opened, 1L));
        } catch (DuplicateKeyException openedMeanwhile) {
            // By another replica, from the same publication: it is the same decision.
        }
    }

    @Override
    public boolean replace(long expectedVersion, CallInEvent event) {
        ExecutiveDecision decision = event.decision();
        PendingEvent pending = encoder.apply(event, expectedVersion + 1);
        return store.replace(decision.id(), expectedVersion, ExecutiveDecisionDocument.of(decision), pending);
    }

    /** An open window that has closed counts as closed, although nobody was told yet. */
    private static Criteria of(CallInStatus status, Instant now) {
        return switch (status) {
            case OPEN -> where(STATUS).is(status).and(CLOSES).gt(now);
            case EFFECTIVE ->
                new Criteria()
                        .orOperator(
                                where(STATUS).is(status),
                                where(STATUS).is(CallInStatus.OPEN).and(CLOSES).lte(now));
            case URGENT, CALLED_IN, TO_COUNCIL, STANDS, REFERRED_BACK ->
                where(STATUS).is(status);
        };
    }

    private static void narrow(Query query, String field, @Nullable Object wanted) {
        if (wanted != null) {
            query.addCriteria(where(field).is(wanted));
        }
    }

    private static Kept kept(Stored<ExecutiveDecisionDocument> stored) {
        return new Kept(stored.version(), stored.state().decision(stored.id()));
    }
}
