package org.moothall.bench;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.moothall.bench.Stopwatch.Result;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.PendingEvents;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How fast a backlog leaves the store: our relay against the Kafka client that has the same bytes already in its memory,
 * and against a relay as it is often written, that reads one event, sends it, waits, and removes it.
 */
final class RelayDrain {

    private static final Query LEASE = query(where("_id").is("sweep"));
    private static final String AGGREGATES = "aggregates";

    private final Parts parts;
    private final int rounds;

    RelayDrain(Parts parts, int rounds) {
        this.parts = parts;
        this.rounds = rounds;
    }

    List<String> run(int aggregates, int eventsEach) {
        int events = aggregates * eventsEach;
        Throughput table = new Throughput("A backlog of %,d events in %,d aggregates".formatted(events, aggregates));
        for (int round = 0; round < rounds; round++) {
            table.add(nativeClient(aggregates, eventsEach));
            table.add(relay(aggregates, eventsEach));
            table.add(naive(Math.max(1, aggregates / 40), eventsEach));
        }
        return table.table();
    }

    private Result nativeClient(int aggregates, int eventsEach) {
        String topic = "bench.native." + Samples.id();
        parts.topic(topic);
        List<PendingEvent> events =
                backlog(aggregates, eventsEach).stream().flatMap(List::stream).toList();
        try (Producer<String, byte[]> producer = NativeClient.producer(parts.kafka(), 5)) {
            producer.partitionsFor(topic);
            Stopwatch watch = new Stopwatch();
            NativeClient.sendAll(producer, topic, events);
            return watch.stop("Kafka client, linger 5 ms", events.size());
        }
    }

    private Result relay(int aggregates, int eventsEach) {
        String topic = "bench.relay." + Samples.id();
        long events = (long) aggregates * eventsEach;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", parts.kafka()));
                ConfigurableApplicationContext service =
                        BenchService.start(parts, topic, Map.of("spring.cloud.function.definition", "none"))) {
            MongoTemplate mongo = service.getBean(MongoTemplate.class);
            PendingEvents pending = service.getBean(AggregateStores.class)
                    .pendingEvents()
                    .iterator()
                    .next();
            holdTheLease(mongo);
            store(mongo, aggregates, eventsEach);
            mongo.updateFirst(LEASE, new Update().set("until", Date.from(Instant.EPOCH)), "relayLease");
            waitUntil(() -> !"bench".equals(holder(mongo)));
            Stopwatch watch = new Stopwatch();
            // Whether all is sent is asked of the broker: to count what waits costs the store as much as there is of
            // it.
            waitUntil(() -> Parts.records(admin, topic) >= events);
            waitUntil(() -> pending.waiting() == 0);
            return watch.stop("our relay, from the store", events);
        }
    }

    /** While the backlog is written nobody works it off. */
    private static void holdTheLease(MongoTemplate mongo) {
        mongo.upsert(
                LEASE,
                new Update()
                        .set("holder", "bench")
                        .set("until", Date.from(Instant.now().plusSeconds(3_600))),
                "relayLease");
    }

    private static String holder(MongoTemplate mongo) {
        Document lease = mongo.findOne(LEASE, Document.class, "relayLease");
        return lease == null ? "bench" : lease.getString("holder");
    }

    private Result naive(int aggregates, int eventsEach) {
        String topic = "bench.naive." + Samples.id();
        parts.topic(topic);
        try (ConfigurableApplicationContext service =
                        BenchService.start(parts, "bench.unused", Map.of("spring.cloud.function.definition", "none"));
                Producer<String, byte[]> producer = NativeClient.producer(parts.kafka(), 0)) {
            MongoTemplate mongo = service.getBean(MongoTemplate.class);
            List<Document> outbox = new ArrayList<>();
            backlog(aggregates, eventsEach).forEach(events -> events.forEach(event -> outbox.add(document(event))));
            mongo.getCollection("outbox").insertMany(outbox);
            producer.partitionsFor(topic);
            Stopwatch watch = new Stopwatch();
            Document next = mongo.getCollection("outbox").find().first();
            while (next != null) {
                NativeClient.sendAll(producer, topic, List.of(event(next)));
                mongo.getCollection("outbox").deleteOne(new Document("_id", next.get("_id")));
                next = mongo.getCollection("outbox").find().first();
            }
            return watch.stop("one by one: read, send, wait, remove", outbox.size());
        }
    }

    private static void store(MongoTemplate mongo, int aggregates, int eventsEach) {
        List<Document> documents = new ArrayList<>();
        for (List<PendingEvent> events : backlog(aggregates, eventsEach)) {
            documents.add(new Document("_id", events.getFirst().subject())
                    .append("version", events.getLast().sequence())
                    .append("state", new Document("text", ""))
                    .append(
                            "pendingEvents",
                            events.stream().map(RelayDrain::document).toList()));
            if (documents.size() == 2_000) {
                mongo.getCollection(AGGREGATES).insertMany(documents);
                documents.clear();
            }
        }
        if (!documents.isEmpty()) {
            mongo.getCollection(AGGREGATES).insertMany(documents);
        }
    }

    private static List<List<PendingEvent>> backlog(int aggregates, int eventsEach) {
        List<List<PendingEvent>> backlog = new ArrayList<>();
        for (int n = 0; n < aggregates; n++) {
            String id = Samples.id();
            backlog.add(LongStream.rangeClosed(1, eventsEach)
                    .mapToObj(version -> Samples.event(id, version))
                    .toList());
        }
        return backlog;
    }

    private static Document document(PendingEvent event) {
        return new Document("id", event.id())
                .append("sequence", event.sequence())
                .append("type", event.type())
                .append("subject", event.subject())
                .append("time", Date.from(event.time()))
                .append("dataSchema", event.dataSchema())
                .append("body", event.body());
    }

    private static PendingEvent event(Document document) {
        return new PendingEvent(
                document.getString("id"),
                document.getLong("sequence"),
                document.getString("type"),
                document.getString("subject"),
                document.getDate("time").toInstant(),
                document.getString("dataSchema"),
                document.getString("body"));
    }

    private static void waitUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(10_000_000);
        }
    }
}
