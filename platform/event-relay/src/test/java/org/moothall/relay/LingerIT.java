package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.relay.RelayTestApplication.Counter;
import org.moothall.relay.kit.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** For how long the client that sends an event lets it wait for others to go with it. */
@SpringBootTest(
        classes = RelayTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "moothall.relay.owner=test",
            "moothall.relay.topic=test.lingering",
            "moothall.relay.source=/test",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.relay.sweep-interval=3s",
            "spring.kafka.properties.interceptor.classes=org.moothall.relay.LingerIT$Watch",
            "spring.mongodb.uri=${MOOTHALL_MONGO}",
            "spring.cloud.stream.function.autodetect=false"
        })
@ContextConfiguration(initializers = RealParts.class)
@DirtiesContext
class LingerIT {

    /** The setting of the client that was the first to send an event of this aggregate. */
    private static final Map<String, String> LINGER_OF = new ConcurrentHashMap<>();

    @Autowired
    private AggregateStore<Counter> counters;

    @Autowired
    private MongoTemplate mongo;

    private final String id = UUID.randomUUID().toString();

    @Test
    void anEventOfACommandWaitsForNoOther() {
        counters.insert(id, new Counter(1), event(Instant.now()));

        assertThat(lingerOfTheEvent()).isEqualTo("0");
    }

    @Test
    void anEventOfTheBacklogWaitsALittleSoThatBatchesFill() {
        PendingEvent leftOver = event(Instant.now().minusSeconds(60));
        mongo.insert(
                new Document("_id", id)
                        .append("version", 1L)
                        .append("state", new Document("count", 1))
                        .append(MongoPendingEvents.EVENTS, List.of(MongoPendingEvents.toDocument(leftOver))),
                "counters");

        assertThat(lingerOfTheEvent()).isEqualTo("5");
    }

    private String lingerOfTheEvent() {
        return Awaitility.await("event of " + id)
                .until(() -> LINGER_OF.getOrDefault(id, ""), found -> !found.isEmpty());
    }

    private PendingEvent event(Instant time) {
        return new PendingEvent(
                UUID.randomUUID().toString(),
                1,
                "org.example.counted.v1",
                id,
                time,
                "https://example.org/schema.json",
                "{\"version\":1}");
    }

    /** Stands in each client of the service, and notes with which settings it sends. */
    public static final class Watch implements ProducerInterceptor<String, byte[]> {
        private String linger = "";

        @Override
        public void configure(Map<String, ?> settings) {
            linger = String.valueOf(settings.get(ProducerConfig.LINGER_MS_CONFIG));
        }

        @Override
        public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
            LINGER_OF.putIfAbsent(record.key(), linger);
            return record;
        }

        @Override
        public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {}

        @Override
        public void close() {}
    }
}
