package org.moothall.relay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.pull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;

/** The {@code pendingEvents} of one collection. Takes away by id, never by position, so that commands may go on beside it. */
final class MongoPendingEvents implements PendingEvents {

    static final String EVENTS = "pendingEvents";
    private static final String TIME = "pendingEvents.time";
    /** With two of the largest events each, fewer bytes than an answer of the store may have (48,000,000). */
    private static final int AGGREGATES_IN_AN_ANSWER = 20;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

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
        Document found = mongo.findOne(one, Document.class, collection);
        return found == null ? List.of() : eventsIn(found);
    }

    @Override
    public void acknowledge(Collection<PendingEvent> sent) {
        if (sent.isEmpty()) {
            return;
        }
        Map<String, List<String>> idsBySubject =
                sent.stream().collect(groupingBy(PendingEvent::subject, mapping(PendingEvent::id, toList())));
        List<UpdateOneModel<Document>> pulls = new ArrayList<>(idsBySubject.size());
        idsBySubject.forEach((aggregateId, eventIds) ->
                pulls.add(new UpdateOneModel<>(eq(aggregateId), pull(EVENTS, in("id", eventIds)))));
        mongo.execute(collection, aggregates -> aggregates.bulkWrite(pulls, UNORDERED));
    }

    @Override
    public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
        Query old = query(where(TIME).lt(Date.from(cutoff))).limit(limit).cursorBatchSize(AGGREGATES_IN_AN_ANSWER);
        old.fields().include(EVENTS);
        return mongo.stream(old, Document.class, collection).map(MongoPendingEvents::eventsIn);
    }

    /** By the command, which the index answers; the template's own count is an aggregation, and may read every document. */
    @Override
    public long waiting() {
        Document count =
                new Document("count", collection).append("query", waitingOnes().getQueryObject());
        return mongo.executeCommand(count).get("n", Number.class).longValue();
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

    static List<PendingEvent> eventsIn(Document document) {
        return document.getList(EVENTS, Document.class, List.of()).stream()
                .map(MongoPendingEvents::toEvent)
                .sorted(Comparator.comparingLong(PendingEvent::sequence))
                .toList();
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
