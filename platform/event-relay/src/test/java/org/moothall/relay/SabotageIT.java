package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.relay.RelayTestApplication.Counter;
import org.moothall.relay.check.Checker;
import org.moothall.relay.check.Copy;
import org.moothall.relay.check.Evidence;
import org.moothall.relay.check.Fate;
import org.moothall.relay.check.History;
import org.moothall.relay.check.Missing;
import org.moothall.relay.check.Verdict;
import org.moothall.relay.check.Version;
import org.moothall.relay.kit.TopicReader;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The checker on trial, on a real broker and store: it must acquit what we built, and convict a relay that takes an event
 * away before the broker has it and a consumer that believes whatever comes last.
 */
@RelayBehindAProxy
class SabotageIT {

    private static final Duration BOUND = Duration.ofSeconds(60);

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    @Qualifier("promptSender") private KafkaEventSender sender;

    @Autowired
    private Projections projections;

    private final Checker checker = new Checker();
    private final String id = UUID.randomUUID().toString();
    private MongoPendingEvents pending;

    /** Three commands were accepted in a collection that no relay knows but the one on trial. */
    @BeforeEach
    void threeEventsWait() {
        pending = new MongoPendingEvents(mongo, "onTrial");
        List<Document> events = new ArrayList<>();
        for (long version = 1; version <= 3; version++) {
            events.add(MongoPendingEvents.toDocument(event(version)));
            checker.acknowledged(id, version);
        }
        mongo.insert(new Document("_id", id).append("version", 3L).append("pendingEvents", events), "onTrial");
    }

    @AfterEach
    void heal() {
        FaultyBroker.PROXY.heal();
    }

    @Test
    void acquitsTheRelayWhoseBrokerWasAway() throws Exception {
        FaultyBroker.PROXY.refuseConnections();
        assertThat(drain().failures()).isNotEmpty();
        FaultyBroker.PROXY.heal();

        assertThat(judged().missing()).hasSize(3).allMatch(missing -> missing.fate() == Fate.STILL_PENDING);

        await("the broker to be found again")
                .atMost(BOUND)
                .until(() -> drain().failures().isEmpty());
        assertThat(judged().faults()).isEmpty();
    }

    @Test
    void convictsARelayThatTakesAnEventAwayBeforeTheBrokerHasIt() throws Exception {
        FaultyBroker.PROXY.refuseConnections();
        List<PendingEvent> events = pending.of(id);
        pending.acknowledge(events);
        assertThat(new EventDrain(sender).drain(pending, List.of(events)).failures())
                .isNotEmpty();
        FaultyBroker.PROXY.heal();
        drain();

        assertThat(judged().missing())
                .containsExactly(
                        new Missing(new Version(id, 1), Fate.GONE, "the log"),
                        new Missing(new Version(id, 2), Fate.GONE, "the log"),
                        new Missing(new Version(id, 3), Fate.GONE, "the log"));
    }

    @Test
    void convictsAConsumerWithoutTheVersionGuardAndAcquitsOurs() throws Exception {
        List<PendingEvent> events = pending.of(id);
        await("the broker to be there")
                .atMost(BOUND)
                .until(() -> drain().failures().isEmpty());
        sender.send(events.get(1)).get();

        Projection<Counter> ours = projections.of("ours", Counter.class);
        for (var record : told()) {
            long version = TopicReader.sequence(record);
            ours.apply(id, version, new Counter((int) version));
            mongo.save(new Document("_id", id).append("count", (int) version), "unguarded");
        }

        int trusting = mongo.findById(id, Document.class, "unguarded").getInteger("count");
        assertThat(judged(ours.find(id).orElseThrow().count()).faults()).isEmpty();
        assertThat(judged(trusting).missing())
                .containsExactly(new Missing(new Version(id, 3), Fate.NOT_PROJECTED, "the counters"));
        assertThat(judged(trusting).duplicates()).isPositive();
    }

    private EventDrain.Drained drain() throws InterruptedException {
        return new EventDrain(sender).drain(pending, List.of(pending.of(id)));
    }

    private Verdict judged() {
        return checker.judge(new Evidence(log(), waiting(), Set.of(), List.of()));
    }

    private Verdict judged(int shown) {
        History history = new History();
        log().forEach(version -> history.tell(id, version.number(), "counts " + version.number()));
        Copy copy = new Copy("the counters", history, Map.of(id, "counts " + shown));
        return checker.judge(new Evidence(log(), waiting(), Set.of(), List.of(copy)));
    }

    private Set<Version> waiting() {
        Stream<Version> waiting = pending.of(id).stream().map(event -> new Version(id, event.sequence()));
        return new TreeSet<>(waiting.toList());
    }

    private List<Version> log() {
        return told().stream()
                .map(record -> new Version(id, TopicReader.sequence(record)))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> told() {
        try (TopicReader reader = new TopicReader(FaultyBroker.BROKER.bootstrapServers(), RelayBehindAProxy.TOPIC)) {
            return reader.toTheEnd().stream()
                    .filter(record -> id.equals(record.key()))
                    .toList();
        }
    }

    private PendingEvent event(long version) {
        return new PendingEvent(
                UUID.randomUUID().toString(),
                version,
                "org.example.counted.v1",
                id,
                Instant.now(),
                "https://example.org/schema.json",
                "{\"version\":" + version + "}");
    }
}
