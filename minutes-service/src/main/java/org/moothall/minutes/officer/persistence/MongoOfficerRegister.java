package org.moothall.minutes.officer.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.moothall.minutes.officer.Entry;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.OfficerEvent;
import org.moothall.minutes.officer.OfficerQuery;
import org.moothall.minutes.officer.OfficerRegister;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The register in the collection {@code officerDecisions}. */
@Component
final class MongoOfficerRegister implements OfficerRegister {
    private static final String COLLECTION = "officerDecisions";
    private static final String ROLE = "state.decidedByKey";
    private static final String TAKEN = "state.takenOn";

    private final AggregateStore<OfficerDocument> store;
    private final BiFunction<OfficerEvent, Long, PendingEvent> encoder;

    MongoOfficerRegister(
            AggregateStores stores, BiFunction<OfficerEvent, Long, PendingEvent> encoder, MongoOperations mongo) {
        this.store = stores.of(COLLECTION, OfficerDocument.class);
        this.encoder = encoder;
        for (String field : List.of(ROLE, TAKEN)) {
            mongo.indexOps(COLLECTION).createIndex(new Index(field, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        }
    }

    @Override
    public Optional<Entry> find(String decisionId) {
        return store.find(decisionId).map(MongoOfficerRegister::entry);
    }

    @Override
    public List<Entry> list(OfficerQuery asked) {
        Query query = new Query().with(Sort.by("_id")).limit(asked.limit());
        if (asked.decidedBy() != null) {
            query.addCriteria(where(ROLE).is(OfficerDocument.key(asked.decidedBy())));
        }
        if (asked.from() != null || asked.to() != null) {
            query.addCriteria(within(asked));
        }
        if (!asked.draftsToo()) {
            query.addCriteria(where("state.publishedAt").ne(null));
        }
        if (asked.afterId() != null) {
            query.addCriteria(where("_id").gt(asked.afterId()));
        }
        return store.list(query).stream().map(MongoOfficerRegister::entry).toList();
    }

    @Override
    public void enter(OfficerEvent.Drafted drafted) {
        OfficerDecision decision = drafted.decision();
        store.insert(decision.id(), OfficerDocument.of(decision), encoder.apply(drafted, 1L));
    }

    @Override
    public boolean replace(long expectedVersion, OfficerEvent event) {
        OfficerDecision decision = event.decision();
        PendingEvent pending = encoder.apply(event, expectedVersion + 1);
        return store.replace(decision.id(), expectedVersion, OfficerDocument.of(decision), pending);
    }

    /** Days as text are in the order of the calendar, as all of them have a year of four digits. */
    private static Criteria within(OfficerQuery asked) {
        Criteria taken = where(TAKEN);
        if (asked.from() != null) {
            taken.gte(asked.from().toString());
        }
        return asked.to() == null ? taken : taken.lte(asked.to().toString());
    }

    private static Entry entry(Stored<OfficerDocument> stored) {
        return new Entry(stored.version(), stored.state().decision(stored.id()));
    }
}
