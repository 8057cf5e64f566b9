package org.moothall.relay.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.parts.EmbeddedStore;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The store of a service that writes down what it hears is really gone for a while, and events go on coming. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        classes = StoreOutageIT.Ledger.class,
        properties = {
            "moothall.relay.owner=ledger",
            "moothall.relay.topic=test.ledgers",
            "moothall.relay.source=/ledger",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.topics.group=ledger-keepers",
            "moothall.topics.consumed=test.entries",
            "moothall.topics.partitions=2",
            "moothall.measure.interval=100ms",
            "spring.cloud.function.definition=entries",
            "spring.cloud.stream.kafka.binder.brokers=${MOOTHALL_KAFKA}",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.cloud.stream.kafka.default.consumer.start-offset=earliest",
            "spring.cloud.stream.bindings.entries-in-0.destination=test.entries",
            "spring.cloud.stream.bindings.entries-in-0.group=ledger-keepers",
            "spring.cloud.stream.bindings.entries-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.entries-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.bindings.entries-in-0.consumer.batch-mode=true"
        })
@ContextConfiguration(initializers = RealParts.class)
@DirtiesContext
class StoreOutageIT {

    private static final String TOPIC = "test.entries";
    private static final String DEAD = "test.entries.ledger-keepers.dead";
    private static final String WRITTEN = "written";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static EmbeddedStore store;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Gaps gaps;

    @Autowired
    private MeterRegistry meters;

    private final String subject = UUID.randomUUID().toString();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka()), new StringSerializer(), new ByteArraySerializer());

    /** One of the test's own, which the other tests of the JVM do not miss; it keeps a file, as only memory would forget. */
    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> {
            store = EmbeddedStore.in(directory).start();
            return store.connectionString() + "/?serverSelectionTimeoutMS=300";
        });
    }

    @AfterEach
    void hangUp() {
        store.start();
        producer.close();
    }

    @Test
    void thePartitionStandsUntilTheStoreIsBackAndThenAllIsWrittenInItsOrder() throws Exception {
        tell(1, 5);
        await().atMost(SOON).until(() -> written().equals(numbers(1, 5)));
        await().atMost(SOON).until(() -> gauge("projection.lag") == 0);

        store.stop();
        tell(6, 20);

        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") > 0);
        double age = gauge("consumer.stopped.age");
        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") > age + 1);
        await().atMost(SOON).until(() -> gauge("projection.lag") == 15);

        store.start();
        tell(21, 21);

        // The test's own connection finds the store again when it looks next, as the service's does.
        await().atMost(SOON)
                .ignoreException(DataAccessResourceFailureException.class)
                .until(() -> written().contains(21L));
        assertThat(written()).isEqualTo(numbers(1, 21));
        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") == 0);
        await().atMost(SOON).until(() -> gauge("projection.lag") == 0);
        assertThat(gaps.list(null, 10)).isEmpty();
        try (TopicReader dead = new TopicReader(RealParts.kafka(), DEAD)) {
            assertThat(dead.toTheEnd()).isEmpty();
        }
    }

    private void tell(long from, long to) throws Exception {
        for (long version = from; version <= to; version++) {
            producer.send(ReadingService.said(TOPIC, subject, version, "word")).get();
        }
    }

    /** The versions in the order in which they were written first; that one comes twice is allowed. */
    private List<Long> written() {
        Document found = mongo.findById(subject, Document.class, WRITTEN);
        return found == null
                ? List.of()
                : found.getList("versions", Long.class).stream().distinct().toList();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private double gauge(String name) {
        var gauge = meters.find(name).tag("topic", TOPIC).gauge();
        var timed = meters.find(name).tag("topic", TOPIC).timeGauge();
        return timed != null ? timed.value(TimeUnit.SECONDS) : gauge == null ? Double.NaN : gauge.value();
    }

    /** Writes down each event behind the one before it. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Ledger {

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        PolledEvents entries(Inbox inbox, MongoTemplate mongo) {
            return inbox.each(message -> {
                ReceivedEvent event = ReceivedEvent.from(message);
                mongo.upsert(
                        query(where("_id").is(event.subject())),
                        new Update().push("versions", event.sequence()),
                        WRITTEN);
            });
        }
    }
}
