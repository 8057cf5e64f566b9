package org.moothall.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moothall.relay.RelayTestApplication.Counter;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.kit.PendingEventsKit;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "moothall.relay.owner=test",
            "moothall.relay.topic=test.counters",
            "moothall.relay.source=/test",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.relay.delivery-timeout=2s",
            "moothall.topics.group=readers",
            "moothall.topics.consumed=test.counters",
            "spring.mongodb.uri=${MOOTHALL_MONGO}",
            "spring.cloud.function.definition=counted",
            "spring.cloud.stream.kafka.binder.brokers=${MOOTHALL_KAFKA}",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.cloud.stream.bindings.counted-in-0.destination=test.counters",
            "spring.cloud.stream.bindings.counted-in-0.group=readers",
            "spring.cloud.stream.bindings.counted-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.counted-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.bindings.counted-in-0.consumer.batch-mode=true"
        })
@ContextConfiguration(initializers = RealParts.class)
@DirtiesContext
class RelayIT extends PendingEventsKit {

    @Autowired
    private AggregateStore<Counter> counters;

    @Autowired
    private RelayTestApplication application;

    @Autowired
    private MongoTemplate mongo;

    @Override
    protected String topic() {
        return "test.counters";
    }

    @Override
    protected String collection() {
        return "counters";
    }

    @Override
    protected String create() {
        String id = UUID.randomUUID().toString();
        counters.insert(id, new Counter(1), event(id, 1));
        return id;
    }

    @Override
    protected boolean change(String id) {
        Stored<Counter> stored = counters.find(id).orElseThrow();
        return write(stored, stored.version());
    }

    @Override
    protected boolean changeStale(String id) {
        Stored<Counter> stored = counters.find(id).orElseThrow();
        return write(stored, stored.version() - 1);
    }

    private boolean write(Stored<Counter> stored, long version) {
        Counter next = new Counter(stored.state().count() + 1);
        return counters.replace(stored.id(), version, next, event(stored.id(), version + 1));
    }

    private static PendingEvent event(String id, long sequence) {
        return event(id, sequence, "{\"version\":" + sequence + "}");
    }

    private static PendingEvent event(String id, long sequence, String body) {
        return new PendingEvent(
                UUID.randomUUID().toString(),
                sequence,
                "org.example.counted.v1",
                id,
                Instant.parse("2026-11-23T10:00:00.123Z"),
                "https://example.org/schema.json",
                body);
    }

    @Test
    void anIndependentReaderFindsAWholeCloudEventOnTheTopic() {
        String id = create();

        try (TopicReader reader = new TopicReader(RealParts.kafka(), topic())) {
            var record = reader.await(id, found -> !found.isEmpty()).getFirst();
            CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();

            assertThat(event.getSubject()).isEqualTo(id);
            assertThat(event.getType()).isEqualTo("org.example.counted.v1");
            assertThat(event.getSource()).hasToString("/test");
            assertThat(event.getDataContentType()).isEqualTo("application/json");
            assertThat(event.getExtension("sequence")).isEqualTo("1");
            assertThat(event.getTime()).isEqualTo("2026-11-23T10:00:00.123Z");
            assertThat(event.getData().toBytes()).isEqualTo("{\"version\":1}".getBytes(UTF_8));
        }
    }

    @Test
    void theLargestEventThatIsTakenIsToldAndALargerOneIsRefusedWithItsChange() {
        String id = create();
        EventTooLarge refusal = catchThrowableOfType(
                EventTooLarge.class,
                () -> counters.replace(id, 1, new Counter(2), event(id, 2, "x".repeat(EventSize.LIMIT))));
        int largest = 2 * EventSize.LIMIT - refusal.size();

        assertThat(counters.replace(id, 1, new Counter(2), event(id, 2, "x".repeat(largest))))
                .isTrue();
        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> counters.replace(id, 2, new Counter(3), event(id, 3, "x".repeat(largest + 1))));

        assertThat(change(id)).isTrue();
        assertThat(published(id, 3)).containsExactly(1L, 2L, 3L);
        assertThat(counters.find(id).orElseThrow().state()).isEqualTo(new Counter(3));
    }

    /** 120 times half a megabyte: no store gives more than 48 at once. */
    @Test
    void aBacklogThatIsLargerThanAnyAnswerOfTheStoreIsReadToItsEnd() {
        MongoPendingEvents heavy = new MongoPendingEvents(mongo, "heavy");
        heavy.ensureIndex();
        for (int n = 0; n < 120; n++) {
            PendingEvent event = event("heavy-" + n, 1, "x".repeat(500_000));
            mongo.insert(
                    new Document("_id", event.subject())
                            .append("pendingEvents", List.of(MongoPendingEvents.toDocument(event))),
                    "heavy");
        }

        try (Stream<List<PendingEvent>> all = heavy.leftovers(Instant.now(), 1_000)) {
            assertThat(all.mapToInt(List::size).sum()).isEqualTo(120);
        }
        mongo.dropCollection("heavy");
    }

    @Test
    void aRecordThatCannotBeReadGoesToTheDeadLettersAndTheNextOneIsHandled() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealParts.kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic(), "poison", "not an event".getBytes(UTF_8)))
                    .get();
        }
        String id = create();

        assertThat(receivedOf(id)).isEqualTo(1);
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "test.counters.readers.dead")) {
            var dead = reader.await("poison", found -> !found.isEmpty()).getFirst();
            assertThat(TopicReader.header(dead, "dead-letter-reason")).contains("ce_id is missing");
            assertThat(TopicReader.header(dead, "kafka_dlt-original-topic")).isEqualTo("test.counters");
        }
    }

    @Test
    void aFailingStoreStopsThePartitionAndNothingIsSkipped() throws Exception {
        application.failuresToCome.set(4);

        String id = create();
        change(id);

        assertThat(receivedOf(id)).isEqualTo(1);
        assertThat(receivedOf(id)).isEqualTo(2);
    }

    /** The sequence of the next event of this aggregate that the consumer got; other tests' events are passed over. */
    private long receivedOf(String id) throws InterruptedException {
        while (true) {
            ReceivedEvent event = application.received.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing of " + id + " was received");
            }
            if (event.subject().equals(id)) {
                return event.sequence();
            }
        }
    }
}
