package org.moothall.relay.projection;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.inbox.RecordMessage;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.projection.EventLog.Event;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/** One replica of a service that keeps the projection {@code seen} of a log, beside others on the same store. */
final class Replica implements ProjectionFeed, AutoCloseable {

    static final String NAME = "seen";
    static final Duration LEASE = Duration.ofSeconds(30);

    record Seen(String what) {}

    private final EventLog log;
    final MongoTemplate mongo;
    final CopyRegister register;
    final Projection<Seen> projection;
    final RebuildCrew crew;
    final ProjectionRebuilds rebuilds;
    volatile Runnable beforeEachFed = () -> {};

    Replica(EventLog log, String database, AtomicReference<Instant> now) {
        this.log = log;
        this.mongo = new MongoTemplate(MongoClients.create(RealParts.store()), database);
        this.register = new CopyRegister(mongo, now::get, LEASE);
        Projections projections = new Projections(mongo, register);
        this.projection = projections.of(NAME, Seen.class);
        Map<String, ProjectionFeed> feeds = Map.of(NAME, this);
        this.crew = new RebuildCrew(
                feeds,
                projections,
                register,
                () -> new History(consumer()),
                () -> UUID.randomUUID().toString(),
                Duration.ofDays(1));
        this.rebuilds = new ProjectionRebuilds(feeds, projections, register, crew);
        crew.start();
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.kafka(), "max.poll.records", 20, "auto.offset.reset", "none"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public String projection() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(log.topic);
    }

    @Override
    public void feed(Message<byte[]> message) {
        beforeEachFed.run();
        ReceivedEvent event = ReceivedEvent.from(message);
        projection.apply(event.subject(), event.sequence(), new Seen(event.body()));
    }

    /** Consumes the whole log from its first record, as the service's consumer does, until it is told that it ends. */
    void consumeUntil(BooleanSupplier noMoreComes) {
        try (History history = new History(consumer())) {
            history.fromTheFirstEvent(topics());
            boolean ending;
            do {
                // Asked before the ends are: what was sent before it says so lies before them.
                ending = noMoreComes.getAsBoolean();
                var ends = history.ends();
                while (history.until(ends) > 0) {
                    history.next().forEach(record -> applyReadable(RecordMessage.of(record)));
                }
            } while (!ending);
        }
    }

    private void applyReadable(Message<byte[]> message) {
        if (message.getHeaders().containsKey("ce_id")) {
            ReceivedEvent event = ReceivedEvent.from(message);
            projection.apply(event.subject(), event.sequence(), new Seen(event.body()));
        }
    }

    RebuildState state() {
        return rebuilds.find(NAME).orElseThrow().state();
    }

    String live() {
        return register.live(NAME);
    }

    /** What the live copy holds, to the version. */
    Map<String, Event> holds() {
        Map<String, Event> held = new HashMap<>();
        for (Document found : mongo.findAll(Document.class, live())) {
            Event event = new Event(
                    found.getString("_id"),
                    found.get("lastVersion", Number.class).longValue());
            String what = found.get("state", Document.class).getString("what");
            held.put(event.id(), what.equals(event.what()) ? event : new Event(what, -1));
        }
        return held;
    }

    @Override
    public void close() {
        crew.stop();
    }
}
