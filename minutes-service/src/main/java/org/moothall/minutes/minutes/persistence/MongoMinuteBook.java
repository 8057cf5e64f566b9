package org.moothall.minutes.minutes.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.moothall.minutes.minutes.Editions;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesEvent;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesQuery;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Minutes in the collection {@code minutes}, by the id of their meeting. */
@Component
final class MongoMinuteBook implements MinuteBook {
    static final String COLLECTION = "minutes";
    private static final String BODY = "state.meeting.bodyId";
    static final String STATUS = "state.stage.name";
    static final String REVISIONS = "state.revisions";
    private static final String MODIFIED = "state.modifiedAt";

    private final AggregateStore<MinutesDocument> store;
    private final BiFunction<MinutesEvent, Long, PendingEvent> encoder;

    MongoMinuteBook(
            AggregateStores stores, BiFunction<MinutesEvent, Long, PendingEvent> encoder, MongoOperations mongo) {
        this.store = stores.of(COLLECTION, MinutesDocument.class);
        this.encoder = encoder;
        mongo.indexOps(COLLECTION).createIndex(new Index(STATUS, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index(BODY, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index(MODIFIED, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }

    @Override
    public Optional<Filed> find(String meetingId) {
        return store.find(meetingId).map(MongoMinuteBook::filed);
    }

    @Override
    public List<Filed> list(MinutesQuery asked) {
        Query query = new Query(where(STATUS).in(asked.statuses()))
                .with(Sort.by("_id"))
                .limit(asked.limit());
        query.fields().exclude(REVISIONS);
        if (asked.bodyId() != null) {
            query.addCriteria(where(BODY).is(asked.bodyId()));
        }
        if (asked.modifiedSince() != null) {
            query.addCriteria(where(MODIFIED).gte(asked.modifiedSince()));
        }
        if (asked.afterId() != null) {
            query.addCriteria(where("_id").gt(asked.afterId()));
        }
        return store.list(query).stream().map(MongoMinuteBook::filed).toList();
    }

    @Override
    public boolean open(MinutesOpened opened) {
        Minutes minutes = opened.minutes();
        try {
            store.insert(minutes.id(), MinutesDocument.of(minutes, Editions.unknown()), encoder.apply(opened, 1L));
            return true;
        } catch (DuplicateKeyException alreadyOpen) {
            return false;
        }
    }

    @Override
    public boolean replace(long expectedVersion, MinutesEvent event, Editions editions) {
        Minutes minutes = event.minutes();
        PendingEvent pending = encoder.apply(event, expectedVersion + 1);
        return store.replace(minutes.id(), expectedVersion, MinutesDocument.of(minutes, editions), pending);
    }

    private static Filed filed(Stored<MinutesDocument> stored) {
        return new Filed(
                stored.version(), stored.state().minutes(), stored.state().editions());
    }
}
