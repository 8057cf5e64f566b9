package org.moothall.relay.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.kit.RealParts;

class TopicKeeperIT {

    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", RealParts.kafka());

    private final String own = "kept-" + UUID.randomUUID();
    private final Admin admin = Admin.create(BROKER);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void hangUp() {
        admin.close();
    }

    @Test
    void goesOnTryingWhereNotEvenTheBrokersNameIsKnownYet() {
        AtomicInteger tries = new AtomicInteger();
        TopicKeeper keeper = new TopicKeeper(
                plan(),
                () -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new KafkaException("No resolvable bootstrap urls given");
                    }
                    return Admin.create(BROKER);
                },
                meters);

        keeper.start();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> admin.listTopics().names().get().contains(own));
        keeper.stop();
        assertThat(tries).hasValueGreaterThan(1);
    }

    @Test
    void findsNothingWrongWithTheTopicsThatItMakes() {
        assertThat(findings()).isEmpty();
        assertThat(meters.get("topics.misconfigured").gauge().value()).isZero();
    }

    @Test
    void reportsATopicWithAnotherNumberOfPartitions() throws Exception {
        create(new NewTopic(own, 2, (short) 1).configs(TopicPlan.SETTINGS));

        assertThat(findings()).containsExactly(new TopicFinding(own, "partitions", "3", "2"));
        assertThat(meters.get("topics.misconfigured").gauge().value()).isOne();
    }

    @Test
    void reportsATopicThatForgets() throws Exception {
        create(new NewTopic(own, 3, (short) 1).configs(Map.of("retention.ms", "604800000")));

        assertThat(findings()).containsExactly(new TopicFinding(own, "retention.ms", "-1", "604800000"));
    }

    @Test
    void reportsATopicThatIsCompacted() throws Exception {
        create(new NewTopic(own, 3, (short) 1)
                .configs(Map.of("cleanup.policy", "compact", "retention.ms", "-1", "max.message.bytes", "2000")));

        assertThat(findings())
                .containsExactly(
                        new TopicFinding(own, "cleanup.policy", "delete", "compact"),
                        new TopicFinding(own, "max.message.bytes", "1048588", "2000"));
    }

    private void create(NewTopic topic) throws Exception {
        admin.createTopics(List.of(topic)).all().get();
    }

    /** What the keeper has found once it has looked. */
    private List<TopicFinding> findings() {
        TopicKeeper keeper = new TopicKeeper(plan(), () -> Admin.create(BROKER), meters);
        keeper.start();
        keeper.stop();
        return keeper.findings();
    }

    private TopicPlan plan() {
        RelayProperties relay = new RelayProperties(
                "test",
                own,
                "/test",
                RealParts.kafka(),
                1,
                Duration.ofSeconds(1),
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2));
        return TopicPlan.of(relay, new TopicProperties(3, (short) -1, List.of(), ""));
    }
}
