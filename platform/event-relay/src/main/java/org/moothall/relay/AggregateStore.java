package org.moothall.relay;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Aggregates of one kind, each a document {@code {_id, version, state, pendingEvents}}. A change and its event are one
 * atomic update of that document, so there is never the one without the other; right after it the event is relayed, and the
 * log says so within the trace of the command.
 *
 * @param <S> the state as it is stored: a record of plain values, without the id
 */
public final class AggregateStore<S> {

    private static final Logger log = LoggerFactory.getLogger(AggregateStore.class);

    private final MongoTemplate mongo;
    private final String collection;
    private final Class<S> stateType;
    private final MongoPendingEvents pending;
    private final EventRelay relay;
    private final String source;

    AggregateStore(
            MongoTemplate mongo,
            String collection,
            Class<S> stateType,
            MongoPendingEvents pending,
            EventRelay relay,
            String source) {
        this.mongo = mongo;
        this.collection = collection;
        this.stateType = stateType;
        this.pending = pending;
        this.relay = relay;
        this.source = source;
    }

    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, collection))
                .map(this::stored);
    }

    /** Finds by properties of {@code state.…} and {@code _id}; sorting and limit are the query's. */
    public List<Stored<S>> list(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(this::stored)
                .toList();
    }

    /**
     * Writes a new aggregate with its first event.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the id is taken
     * @throws EventTooLarge if the log would not take the event; then nothing is written
     */
    public void insert(String id, S state, PendingEvent first) {
        requireTellable(id, 0, first);
        mongo.insert(
                new Document("_id", id)
                        .append("version", first.sequence())
                        .append("state", toDocument(state))
                        .append(MongoPendingEvents.EVENTS, List.of(MongoPendingEvents.toDocument(first))),
                collection);
        written(first, List.of(first));
    }

    /**
     * Writes the next version with its event; answers false, and changes nothing, where somebody else was faster.
     *
     * @throws EventTooLarge if the log would not take the event; then nothing is written
     */
    public boolean replace(String id, long expectedVersion, S state, PendingEvent event) {
        requireTellable(id, expectedVersion, event);
        Update update = new Update()
                .set("state", toDocument(state))
                .inc("version", 1)
                .push(MongoPendingEvents.EVENTS, MongoPendingEvents.toDocument(event));
        Query unchanged = query(where("_id").is(id).and("version").is(expectedVersion));
        unchanged.fields().include(MongoPendingEvents.EVENTS);
        Document written = mongo.findAndModify(
                unchanged, update, FindAndModifyOptions.options().returnNew(true), Document.class, collection);
        if (written == null) {
            return false;
        }
        written(event, MongoPendingEvents.eventsIn(written));
        return true;
    }

    /**
     * Changes part of the state without a new version and without an event: for bookkeeping that nobody outside sees,
     * such as when to try again. The update must touch {@code state.…} only. Answers whether a document matched.
     */
    public boolean note(Query which, Update update) {
        return mongo.updateFirst(which, update, collection).getMatchedCount() == 1;
    }

    private void written(PendingEvent event, List<PendingEvent> waiting) {
        relay.wake(pending, event.subject(), waiting);
        log.info("{} {} of {}", event.type(), event.sequence(), event.subject());
    }

    private void requireTellable(String id, long version, PendingEvent event) {
        if (event.sequence() != version + 1 || !event.subject().equals(id)) {
            throw new IllegalArgumentException("event %d of %s does not follow version %d of %s"
                    .formatted(event.sequence(), event.subject(), version, id));
        }
        EventSize.requireWithinLimit(event, source);
    }

    private Document toDocument(S state) {
        Document document = new Document();
        mongo.getConverter().write(state, document);
        return document;
    }

    private Stored<S> stored(Document document) {
        S state = mongo.getConverter().read(stateType, document.get("state", Document.class));
        return new Stored<>(
                document.getString("_id"), document.get("version", Number.class).longValue(), state);
    }
}
