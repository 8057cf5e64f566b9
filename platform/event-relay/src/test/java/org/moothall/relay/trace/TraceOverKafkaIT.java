package org.moothall.relay.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.EventSeal;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "moothall.relay.owner=test",
            "moothall.relay.topic=test.traced",
            "moothall.relay.source=/test",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.topics.group=traced",
            "moothall.topics.consumed=test.traced",
            "management.tracing.sampling.probability=1.0",
            "spring.mongodb.uri=${MOOTHALL_MONGO}",
            "spring.cloud.function.definition=traced",
            "spring.cloud.stream.kafka.binder.brokers=${MOOTHALL_KAFKA}",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.cloud.stream.kafka.binder.enable-observation=true",
            "spring.cloud.stream.bindings.traced-in-0.destination=test.traced",
            "spring.cloud.stream.bindings.traced-in-0.group=traced",
            "spring.cloud.stream.bindings.traced-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.traced-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.bindings.traced-in-0.consumer.batch-mode=true"
        })
@ContextConfiguration(initializers = RealParts.class)
@DirtiesContext
class TraceOverKafkaIT {

    private static final String GIVEN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Autowired
    private Tracer tracer;

    @Autowired
    private Traces traces;

    @Autowired
    private EventSeal seal;

    @Autowired
    private AggregateStore<Note> notes;

    @Autowired
    private BlockingQueue<Handled> handled;

    @Test
    void anEventCarriesTheSpanOfItsCommand() {
        Span command = tracer.nextSpan().start();
        String id;
        try (var _ = tracer.withSpan(command)) {
            id = write();
        } finally {
            command.end();
        }

        TraceContext span = command.context();
        assertThat(traceparentOf(id)).isEqualTo("00-" + span.traceId() + "-" + span.spanId() + "-01");
    }

    @Test
    void anEventOfAnUntracedCommandCarriesNoTrace() {
        String id = write();

        try (TopicReader reader = new TopicReader(RealParts.kafka(), "test.traced")) {
            var record = reader.await(id, found -> !found.isEmpty()).getFirst();
            assertThat(record.headers().lastHeader("traceparent")).isNull();
        }
    }

    @Test
    void whoeverHandlesTheEventGoesOnWithItsTraceInASpanOfHisOwn() throws Exception {
        String id = traces.continuing(GIVEN, "command", this::write);

        Handled consumer = handledOf(id);
        assertThat(consumer.traceparent())
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                .isNotEqualTo(traceparentOf(id));
        assertThat(consumer.loggedTrace()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void workThatWaitedGoesOnWithTheTraceThatWasKept() {
        String inWork = traces.continuing(GIVEN, "work", traces::current);

        assertThat(inWork)
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                .doesNotContain("b7ad6b7169203331")
                .endsWith("-01");
        assertThat(traces.current()).isNull();
    }

    @Test
    void workWithoutATraceAndWorkWithOneThatCannotBeReadBeginsANewOne() {
        assertThat(traces.continuing(null, "work", traces::current)).hasSize(GIVEN.length());
        assertThat(traces.continuing("00-<script>-x-01", "work", traces::current))
                .hasSize(GIVEN.length())
                .doesNotContain("script");
    }

    private String write() {
        String id = UUID.randomUUID().toString();
        notes.insert(id, new Note("n"), seal.seal("noted", id, 1, Instant.parse("2026-11-23T10:00:00Z"), "{}"));
        return id;
    }

    private static String traceparentOf(String id) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "test.traced")) {
            return TopicReader.header(
                    reader.await(id, found -> !found.isEmpty()).getFirst(), "traceparent");
        }
    }

    private Handled handledOf(String id) throws InterruptedException {
        while (true) {
            Handled next = handled.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing of " + id + " was handled");
            }
            if (next.subject().equals(id)) {
                return next;
            }
        }
    }

    record Note(String text) {}

    record Handled(String subject, String traceparent, String loggedTrace) {}

    /** A service with one aggregate and a consumer of its own topic that writes down in which span it works. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        AggregateStore<Note> notes(AggregateStores stores) {
            return stores.of("notes", Note.class);
        }

        @Bean
        BlockingQueue<Handled> handled() {
            return new LinkedBlockingQueue<>();
        }

        @Bean
        PolledEvents traced(BlockingQueue<Handled> handled, Traces traces, Inbox inbox) {
            return inbox.each(message -> handled.add(new Handled(
                    ReceivedEvent.from(message).subject(), "" + traces.current(), "" + MDC.get("traceId"))));
        }
    }
}
