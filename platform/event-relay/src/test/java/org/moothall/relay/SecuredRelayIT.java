package org.moothall.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.parts.kit.SecuredKafka;
import org.moothall.relay.RelayTestApplication.Counter;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A service on a broker that wants TLS and a name, and lets it do what deploy/kafka/access gives a service and no more. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "moothall.relay.owner=test",
            "moothall.relay.topic=test.counters",
            "moothall.relay.source=/test",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.topics.group=counting-service",
            "moothall.topics.consumed=test.counters",
            "spring.mongodb.uri=${MOOTHALL_MONGO}",
            "spring.cloud.function.definition=counted",
            "spring.cloud.stream.kafka.binder.brokers=${MOOTHALL_KAFKA}",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.cloud.stream.bindings.counted-in-0.destination=test.counters",
            "spring.cloud.stream.bindings.counted-in-0.group=counting-service",
            "spring.cloud.stream.bindings.counted-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.counted-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.bindings.counted-in-0.consumer.batch-mode=true"
        })
@ContextConfiguration(initializers = {RealParts.class, SecuredRelayIT.OnTheSecuredBroker.class})
@DirtiesContext
class SecuredRelayIT {

    @TempDir
    static Path directory;

    private static SecuredKafka kafka;

    @Autowired
    private AggregateStore<Counter> counters;

    @Autowired
    private RelayTestApplication application;

    static final class OnTheSecuredBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            kafka = secured();
            Map<String, String> access = new HashMap<>();
            access.put("MOOTHALL_KAFKA", kafka.bootstrapServers());
            kafka.access("counting-service")
                    .forEach((name, value) -> access.put("spring.kafka.properties." + name, value));
            TestPropertyValues.of(access).applyTo(context);
        }

        private static SecuredKafka secured() {
            try {
                SecuredKafka kafka = SecuredKafka.in(directory);
                kafka.user("counting-service");
                kafka.allow("service", "counting-service", "test.counters", "test.counters");
                return kafka;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterAll
    static void close() {
        kafka.close();
    }

    @Test
    void makesItsTopicsSendsReadsAndPutsDeadLettersAsideUnderItsOwnName() throws Exception {
        String id = UUID.randomUUID().toString();

        poison();
        counters.insert(id, new Counter(1), event(id));

        ReceivedEvent received = application.received.poll(60, TimeUnit.SECONDS);
        assertThat(received).isNotNull();
        assertThat(received.subject()).isEqualTo(id);
        try (TopicReader dead = new TopicReader(kafka.client("broker"), "test.counters.counting-service.dead")) {
            assertThat(dead.await("poison", found -> !found.isEmpty())).hasSize(1);
        }
    }

    private static void poison() throws Exception {
        try (var producer =
                new KafkaProducer<>(kafka.client("broker"), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("test.counters", "poison", "not an event".getBytes(UTF_8)))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static PendingEvent event(String id) {
        return new PendingEvent(
                UUID.randomUUID().toString(),
                1,
                "org.example.counted.v1",
                id,
                Instant.parse("2026-11-23T10:00:00.123Z"),
                "https://example.org/schema.json",
                "{\"version\":1}");
    }
}
