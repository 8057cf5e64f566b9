package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.relay.CloudEventHeaders;
import org.moothall.relay.deadletter.DeadLetters;
import org.moothall.relay.gap.Gap;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.kit.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;

/** A service that reads one topic of others on a real broker and store, and what a test needs to feed and to watch it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        classes = ReadingService.Notes.class,
        properties = {
            "moothall.relay.owner=notes",
            "moothall.relay.topic=test.notes",
            "moothall.relay.source=/notes",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.topics.group=note-takers",
            "moothall.topics.consumed=test.words",
            "moothall.topics.partitions=2",
            "moothall.measure.interval=100ms",
            "spring.mongodb.uri=${MOOTHALL_MONGO}",
            "spring.cloud.function.definition=words",
            "spring.cloud.stream.kafka.binder.brokers=${MOOTHALL_KAFKA}",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.cloud.stream.kafka.default.consumer.start-offset=earliest",
            "spring.cloud.stream.bindings.words-in-0.destination=test.words,test.notes",
            "spring.cloud.stream.bindings.words-in-0.group=note-takers",
            "spring.cloud.stream.bindings.words-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.words-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.bindings.words-in-0.consumer.batch-mode=true"
        })
@ContextConfiguration(initializers = RealParts.class)
public abstract class ReadingService {

    protected static final String TOPIC = "test.words";
    protected static final String DEAD = "test.words.note-takers.dead";

    @Autowired
    protected Notes notes;

    @Autowired
    protected DeadLetters deadLetters;

    @Autowired
    protected Gaps gaps;

    @Autowired
    private MeterRegistry meters;

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka()), new StringSerializer(), new ByteArraySerializer());

    @BeforeEach
    void nothingLearnedYet() {
        notes.learned.clear();
        notes.failingOn.clear();
    }

    @AfterEach
    void hangUp() {
        notes.failingOn.clear();
        producer.close();
    }

    protected static String newSubject() {
        return UUID.randomUUID().toString();
    }

    protected void tell(String subject, long version, String body) {
        send(said(TOPIC, subject, version, body));
    }

    /** An event as it stands on a topic. */
    static ProducerRecord<String, byte[]> said(String topic, String subject, long version, String body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, subject, body.getBytes(UTF_8));
        Map.of(
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        "org.example.said.v1",
                        CloudEventHeaders.SUBJECT,
                        subject,
                        CloudEventHeaders.TIME,
                        "2026-11-23T10:00:00Z",
                        CloudEventHeaders.SEQUENCE,
                        Long.toString(version))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    protected void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    protected ReceivedEvent nextOf(String subject) throws InterruptedException {
        while (true) {
            @Nullable ReceivedEvent event = notes.taken.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing of " + subject + " was taken");
            }
            if (event.subject().equals(subject)) {
                return event;
            }
        }
    }

    /** The value of a gauge for the topic; not a number where there is none. */
    protected double gauge(String name) {
        var gauge = meters.find(name).tag("topic", TOPIC).gauge();
        var timed = meters.find(name).tag("topic", TOPIC).timeGauge();
        return timed != null ? timed.value(TimeUnit.SECONDS) : gauge == null ? Double.NaN : gauge.value();
    }

    /** The missing versions of an aggregate, as {@code 2-4}, {@code 7-7}. */
    protected List<String> missingOf(String subject) {
        return gaps.list(null, 1_000).stream()
                .filter(gap -> gap.subject().equals(subject))
                .map(Gap::holes)
                .flatMap(List::stream)
                .map(hole -> hole.from() + "-" + hole.to())
                .toList();
    }

    /** Takes notes of what it hears, save of words that it has not learned. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    public static class Notes {

        public final BlockingQueue<ReceivedEvent> taken = new LinkedBlockingQueue<>();
        public final Set<String> learned = ConcurrentHashMap.newKeySet();
        public final Set<String> failingOn = ConcurrentHashMap.newKeySet();

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        PolledEvents words(Inbox inbox) {
            return inbox.each(message -> {
                ReceivedEvent event = ReceivedEvent.from(message);
                if (failingOn.contains(event.subject())) {
                    throw new IllegalStateException("no pencil for " + event.subject());
                }
                if (event.body().startsWith("gibberish") && !learned.contains(event.body())) {
                    throw new UndecodableEvent("what does '" + event.body() + "' mean?");
                }
                taken.add(event);
            });
        }
    }
}
