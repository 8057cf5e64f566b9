package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moothall.relay.RelayTestApplication.Counter;
import org.moothall.relay.check.Checker;
import org.moothall.relay.check.Evidence;
import org.moothall.relay.check.Verdict;
import org.moothall.relay.check.Version;
import org.moothall.relay.kit.BrokerProxy;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The relay and a real broker with a network between them that fails in every way it can. Each time commands go on, the
 * meters tell of it, and once it is over all events are there, in order.
 */
@RelayBehindAProxy
class EventRelayKafkaIT {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final BrokerProxy PROXY = FaultyBroker.PROXY;

    @Autowired
    private AggregateStore<Counter> counters;

    @Autowired
    private AggregateStores stores;

    @Autowired
    private MeterRegistry meters;

    private final Checker checker = new Checker();
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void heal() {
        FaultyBroker.BROKER.start();
        PROXY.heal();
    }

    @Test
    void eventsWaitWhileTheBrokerIsDown() {
        begun();

        FaultyBroker.BROKER.stop();
        changedAndFailedToSend();
        FaultyBroker.BROKER.start();

        allIsTold();
    }

    @Test
    void eventsWaitWhileNoConnectionHolds() {
        begun();

        PROXY.refuseConnections();
        changedAndFailedToSend();
        PROXY.heal();

        allIsTold();
    }

    @Test
    void eventsWaitWhileTheConnectionIsSilent() {
        begun();

        PROXY.pause();
        changedAndFailedToSend();
        PROXY.heal();

        allIsTold();
    }

    @Test
    void anEventWhoseAcknowledgementComesTooLateIsToldAgainAndNoneOvertakesIt() {
        begun();
        int before = PROXY.withheld();

        PROXY.holdAcknowledgements();
        changedAndFailedToSend();
        assertThat(onTheLog()).contains(new Version(ids.getFirst(), 2));
        assertThat(PROXY.withheld()).isGreaterThan(before);
        PROXY.heal();

        assertThat(allIsTold().duplicates()).isPositive();
    }

    @Test
    void anEventWhoseAcknowledgementIsCutOffIsToldAgainAndNoneOvertakesIt() {
        begun();
        int before = PROXY.withheld();

        PROXY.cutBeforeAcknowledgement();
        changedAndFailedToSend();
        assertThat(onTheLog()).contains(new Version(ids.getFirst(), 2));
        assertThat(PROXY.withheld()).isGreaterThan(before);
        PROXY.heal();

        assertThat(allIsTold().duplicates()).isPositive();
    }

    @Test
    void anEventThatTheBrokerRefusesHoldsBackThoseAfterItAndNoOtherAggregate() throws Exception {
        begun();
        String large = ids.getFirst();

        set(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "1500");
        change(large, "x".repeat(2000));
        change(large, "");
        change(ids.getLast(), "");
        double failures = failures();
        await("the refusal").atMost(BOUND).until(() -> failures() > failures);
        await("the other one")
                .atMost(BOUND)
                .until(() -> onTheLog(ids.getLast()).contains(new Version(ids.getLast(), 2)));
        assertThat(onTheLog(large)).containsExactly(new Version(large, 1));
        assertThat(pending()).containsExactly(new Version(large, 2), new Version(large, 3));
        set(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "1000000");

        allIsTold();
    }

    @Test
    void losesNothingWhenTheConnectionBreaksAgainAndAgainUnderWriters() throws Exception {
        begun();
        var writer = Thread.ofVirtual().start(() -> {
            for (int change = 0; change < 60; change++) {
                change(ids.get(change % ids.size()), "");
            }
        });
        for (int cut = 0; cut < 4; cut++) {
            int before = PROXY.withheld();
            PROXY.cutBeforeAcknowledgement();
            await("a cut").atMost(BOUND).until(() -> PROXY.withheld() > before || !writer.isAlive());
            PROXY.heal();
        }
        writer.join();

        allIsTold();
    }

    /** Three aggregates, of each of which the first event is told. */
    private void begun() {
        for (int n = 0; n < 3; n++) {
            String id = UUID.randomUUID().toString();
            counters.insert(id, new Counter(1), event(id, 1, ""));
            checker.acknowledged(id, 1);
            ids.add(id);
        }
        await("the first events").atMost(BOUND).until(() -> pending().isEmpty());
        await("the meter to have seen it").atMost(BOUND).until(() -> waiting() == 0);
    }

    private void changedAndFailedToSend() {
        double failures = failures();
        for (String id : ids) {
            change(id, "");
            change(id, "");
        }
        await("the meters to tell")
                .atMost(BOUND)
                .until(() -> failures() > failures && waiting() > 0 && oldestAge() > 0);
        assertThat(pending()).contains(new Version(ids.getFirst(), 2), new Version(ids.getFirst(), 3));
    }

    private void change(String id, String padding) {
        Stored<Counter> now = counters.find(id).orElseThrow();
        long next = now.version() + 1;
        Counter counted = new Counter(now.state().count() + 1);
        assertThat(counters.replace(id, now.version(), counted, event(id, next, padding)))
                .isTrue();
        checker.acknowledged(id, next);
    }

    private Verdict allIsTold() {
        await("the meter to go back").atMost(BOUND).until(() -> pending().isEmpty() && waiting() == 0);
        Verdict verdict = checker.judge(Evidence.of(onTheLog()));
        assertThat(verdict.faults()).isEmpty();
        assertThat(oldestAge()).isZero();
        return verdict;
    }

    private List<Version> onTheLog() {
        return ids.stream().flatMap(id -> onTheLog(id).stream()).toList();
    }

    private static List<Version> onTheLog(String id) {
        try (TopicReader reader = new TopicReader(FaultyBroker.BROKER.bootstrapServers(), RelayBehindAProxy.TOPIC)) {
            return reader.toTheEnd().stream()
                    .filter(record -> id.equals(record.key()))
                    .map(record -> new Version(id, TopicReader.sequence(record)))
                    .toList();
        }
    }

    private List<Version> pending() {
        return stores.pendingEvents().stream()
                .flatMap(events -> ids.stream().flatMap(id -> versions(events.of(id))))
                .toList();
    }

    private static Stream<Version> versions(List<PendingEvent> events) {
        return events.stream().map(event -> new Version(event.subject(), event.sequence()));
    }

    private double failures() {
        return meters.get("relay.publish.failures").counter().count();
    }

    private double waiting() {
        return meters.get("relay.pending.count").gauge().value();
    }

    private double oldestAge() {
        return meters.get("relay.pending.oldest.age").timeGauge().value();
    }

    private static void set(String setting, String value) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", FaultyBroker.BROKER.bootstrapServers()))) {
            var change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, RelayBehindAProxy.TOPIC), List.of(change)))
                    .all()
                    .get();
        }
    }

    private static PendingEvent event(String id, long sequence, String padding) {
        return new PendingEvent(
                UUID.randomUUID().toString(),
                sequence,
                "org.example.counted.v1",
                id,
                Instant.now(),
                "https://example.org/schema.json",
                "{\"version\":%d,\"padding\":\"%s\"}".formatted(sequence, padding));
    }
}
