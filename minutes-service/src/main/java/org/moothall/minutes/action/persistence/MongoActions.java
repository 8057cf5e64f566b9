package org.moothall.minutes.action.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionQuery;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.action.Followed;
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

/** Actions in the collection {@code actions}. */
@Component
final class MongoActions implements Actions {
    private static final String COLLECTION = "actions";
    private static final String OWNER = "state.ownerKey";
    private static final String STATUS = "state.status";
    private static final String BODY = "state.bodyId";
    private static final String DUE = "state.due";
    private static final String CLOSED = "state.closedAt";
    private static final String MEETING = "state.meetingId";

    private final AggregateStore<ActionDocument> store;
    private final BiFunction<ActionEvent, Long, PendingEvent> encoder;

    MongoActions(AggregateStores stores, BiFunction<ActionEvent, Long, PendingEvent> encoder, MongoOperations mongo) {
        this.store = stores.of(COLLECTION, ActionDocument.class);
        this.encoder = encoder;
        for (String field : List.of(OWNER, STATUS, BODY, MEETING, DUE)) {
            mongo.indexOps(COLLECTION).createIndex(new Index(field, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        }
    }

    @Override
    public Optional<Followed> find(String actionId) {
        return store.find(actionId).map(MongoActions::followed);
    }

    @Override
    public List<Followed> list(ActionQuery asked) {
        Query query = new Query().with(Sort.by("_id")).limit(asked.limit());
        String owner = asked.owner();
        narrow(query, OWNER, owner == null ? null : ActionDocument.key(owner));
        narrow(query, BODY, asked.bodyId());
        narrow(query, MEETING, asked.meetingId());
        if (asked.statuses().size() < ActionStatus.values().length) {
            query.addCriteria(where(STATUS).in(asked.statuses()));
        }
        if (asked.dueBefore() != null) {
            query.addCriteria(where(DUE).lt(asked.dueBefore().toString()));
        }
        if (asked.byNextMeeting()) {
            query.addCriteria(where("state.byNextMeeting").is(true));
        }
        if (asked.closedSince() != null) {
            query.addCriteria(notClosedBefore(asked.closedSince()));
        }
        if (!asked.exemptToo()) {
            query.addCriteria(where("state.exempt").is(false));
        }
        if (asked.afterId() != null) {
            query.addCriteria(where("_id").gt(asked.afterId()));
        }
        return store.list(query).stream().map(MongoActions::followed).toList();
    }

    @Override
    public void open(ActionOpened opened) {
        Action action = opened.action();
        if (store.find(action.id()).isPresent()) {
            return;
        }
        try {
            store.insert(action.id(), ActionDocument.of(action), encoder.apply(opened, 1L));
        } catch (DuplicateKeyException openedMeanwhile) {
            // By another replica, from the same publication: it is the same action.
        }
    }

    @Override
    public boolean replace(long expectedVersion, ActionEvent event) {
        Action action = event.action();
        PendingEvent pending = encoder.apply(event, expectedVersion + 1);
        return store.replace(action.id(), expectedVersion, ActionDocument.of(action), pending);
    }

    /** An action that was closed before the time of closing was kept counts by its last change. */
    private static Criteria notClosedBefore(Instant since) {
        return new Criteria()
                .orOperator(
                        where(STATUS).in(ActionStatus.UNFINISHED),
                        where(CLOSED).gte(since),
                        where(CLOSED).isNull().and("state.modifiedAt").gte(since));
    }

    private static void narrow(Query query, String field, @Nullable Object wanted) {
        if (wanted != null) {
            query.addCriteria(where(field).is(wanted));
        }
    }

    private static Followed followed(Stored<ActionDocument> stored) {
        return new Followed(stored.version(), stored.state().action(stored.id()));
    }
}
