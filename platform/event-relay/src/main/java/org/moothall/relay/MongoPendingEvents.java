package org.moothall.relay;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The {@code pendingEvents} of one collection. Takes away by id, never by position, so that commands may go on beside it. */
final class MongoPendingEvents implements PendingEvents {

    private static final String EVENTS = "pendingEvents";
    private static final String TIME = "pendingEvents.time";
    private static final String TRACEPARENT = "traceparent";

    private final MongoTemplate mongo;
    private final String collection;

    MongoPendingEvents(MongoTemplate mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    void ensureIndex() {
        mongo.indexOps(collection)
                .createIndex(new Index(TIME, Sort.Direction.ASC).sparse().named("pending"));
    }

    @Override
    public String name() {
        return collection;
    }

    @Override
    public List<PendingEvent> of(String aggregateId) {
        Query one = query(where("_id").is(aggregateId));
        one.fields().include(EVENTS);
        return mongo.find(one, Document.class, collection).stream()
                .flatMap(document -> document.getList(EVENTS, Document.class, List.of()).stream())
                .map(MongoPendingEvents::toEvent)
                .sorted(Comparator.comparingLong(PendingEvent::sequence))
                .toList();
    }

    @Override
    public void acknowledge(String aggregateId, String eventId) {
        mongo.updateFirst(
                query(where("_id").is(aggregateId)),
                new Update().pull(EVENTS, new Document("id", eventId)),
                collection);
    }

    @Override
    public List<String> leftovers(Instant cutoff, int limit) {
        Query old = query(where(TIME).lt(Date.from(cutoff))).limit(limit);
        old.fields().include("_id");
        return mongo.find(old, Document.class, collection).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }

    @Override
    public long waiting() {
        return mongo.count(waitingOnes(), collection);
    }

    @Override
    public Optional<Instant> oldest() {
        Query first = waitingOnes().with(Sort.by(TIME)).limit(1);
        first.fields().include(EVENTS);
        return mongo.find(first, Document.class, collection).stream()
                .flatMap(document -> document.getList(EVENTS, Document.class, List.of()).stream())
                .map(event -> event.getDate("time").toInstant())
                .min(Comparator.naturalOrder());
    }

    private static Query waitingOnes() {
        return query(where(TIME).gt(Date.from(Instant.EPOCH)));
    }

    static Document toDocument(PendingEvent event) {
        Document document = new Document("id", event.id())
                .append("sequence", event.sequence())
                .append("type", event.type())
                .append("subject", event.subject())
                .append("time", Date.from(event.time()))
                .append("dataSchema", event.dataSchema())
                .append("body", event.body());
        return event.traceparent() == null ? document : document.append(TRACEPARENT, event.traceparent());
    }

    private static PendingEvent toEvent(Document document) {
        return new PendingEvent(
                document.getString("id"),
                document.get("sequence", Number.class).longValue(),
                document.getString("type"),
                document.getString("subject"),
                document.getDate("time").toInstant(),
                document.getString("dataSchema"),
                document.getString("body"),
                document.getString(TRACEPARENT));
    }
}
