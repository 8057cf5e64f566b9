package org.moothall.relay.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.kit.RealParts;

class TopicKeeperIT {

    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", RealParts.kafka());

    @Test
    void goesOnTryingWhereNotEvenTheBrokersNameIsKnownYet() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        TopicKeeper keeper = new TopicKeeper(relay(), new TopicProperties(3, (short) -1, List.of(), ""), () -> {
            if (tries.incrementAndGet() == 1) {
                throw new KafkaException("No resolvable bootstrap urls given");
            }
            return Admin.create(BROKER);
        });

        keeper.start();

        try (Admin admin = Admin.create(BROKER)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> admin.listTopics().names().get().contains("test.kept"));
        }
        keeper.stop();
        assertThat(tries).hasValueGreaterThan(1);
    }

    private static RelayProperties relay() {
        return new RelayProperties(
                "test",
                "test.kept",
                "/test",
                RealParts.kafka(),
                1,
                Duration.ofSeconds(1),
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2));
    }
}
