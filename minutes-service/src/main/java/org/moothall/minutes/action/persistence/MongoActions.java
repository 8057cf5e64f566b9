package org.moothall.minutes.action.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionOrder;
import org.moothall.minutes.action.ActionOrder.Place;
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
    private static final String ID = "_id";
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
            mongo.indexOps(COLLECTION).createIndex(new Index(field, Sort.Direction.ASC).on(ID, Sort.Direction.ASC));
        }
    }

    @Override
    public Optional<Followed> find(String actionId) {
        return store.find(actionId).map(MongoActions::followed);
    }

    @Override
    public List<Followed> list(ActionQuery asked) {
        return switch (asked.order()) {
            case ActionOrder.ById(String after) ->
                read(asked, after == null ? List.of() : List.of(where(ID).gt(after)), Sort.by(ID), asked.limit());
            case ActionOrder.ByDue(Place after) -> listByDue(asked, after);
        };
    }

    /** The store puts what has no due date before everything else, so it is asked for by itself. */
    private List<Followed> listByDue(ActionQuery asked, @Nullable Place after) {
        List<Followed> found = new ArrayList<>();
        if (after == null || after.due() != null) {
            found.addAll(read(asked, dated(after), Sort.by(DUE, ID), asked.limit()));
        }
        if (found.size() < asked.limit() && asked.dueBefore() == null) {
            found.addAll(read(asked, undated(after), Sort.by(ID), asked.limit() - found.size()));
        }
        return found;
    }

    private static List<Criteria> dated(@Nullable Place after) {
        if (after == null || after.due() == null) {
            return List.of(where(DUE).gt(""));
        }
        String due = after.due().toString();
        return List.of(new Criteria()
                .orOperator(where(DUE).gt(due), where(DUE).is(due).and(ID).gt(after.id())));
    }

    private static List<Criteria> undated(@Nullable Place after) {
        return after == null || after.due() != null
                ? List.of(where(DUE).isNull())
                : List.of(where(DUE).isNull(), where(ID).gt(after.id()));
    }

    private List<Followed> read(ActionQuery asked, List<Criteria> further, Sort order, int limit) {
        List<Criteria> all = new ArrayList<>(further);
        String owner = asked.owner();
        narrow(all, OWNER, owner == null ? null : ActionDocument.key(owner));
        narrow(all, BODY, asked.bodyId());
        narrow(all, MEETING, asked.meetingId());
        if (asked.statuses().size() < ActionStatus.values().length) {
            all.add(where(STATUS).in(asked.statuses()));
        }
        if (asked.dueBefore() != null) {
            all.add(where(DUE).lt(asked.dueBefore().toString()));
        }
        if (asked.byNextMeeting()) {
            all.add(where("state.byNextMeeting").is(true));
        }
        if (asked.closedSince() != null) {
            all.add(notClosedBefore(asked.closedSince()));
        }
        if (!asked.exemptToo()) {
            all.add(where("state.exempt").is(false));
        }
        Query query = new Query().with(order).limit(limit);
        if (!all.isEmpty()) {
            query.addCriteria(new Criteria().andOperator(all));
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

    private static void narrow(List<Criteria> all, String field, @Nullable Object wanted) {
        if (wanted != null) {
            all.add(where(field).is(wanted));
        }
    }

    private static Followed followed(Stored<ActionDocument> stored) {
        return new Followed(stored.version(), stored.state().action(stored.id()));
    }
}
