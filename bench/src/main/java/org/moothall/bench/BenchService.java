package org.moothall.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A service as ours are: aggregates with their events, the relay, and a consumer that keeps a local copy. */
@SpringBootApplication
class BenchService {

    record Text(String text) {}

    /** What the consumer does with an event; a benchmark puts in what it measures. */
    static final class Handling {
        volatile Consumer<ReceivedEvent> then = _ -> {};
    }

    @Bean
    AggregateStore<Text> aggregates(AggregateStores stores) {
        return stores.of("aggregates", Text.class);
    }

    @Bean
    Projection<Text> copies(Projections projections) {
        return projections.of("copies", Text.class);
    }

    @Bean
    Handling handling() {
        return new Handling();
    }

    @Bean
    PolledEvents events(Handling handling, Inbox inbox) {
        return inbox.each(message -> handling.then.accept(ReceivedEvent.from(message)));
    }

    /** Starts it on a topic; {@code more} are further settings. */
    static ConfigurableApplicationContext start(Parts parts, String topic, Map<String, String> more) {
        Map<String, Object> settings = new HashMap<>(Map.ofEntries(
                Map.entry("moothall.relay.owner", "bench"),
                Map.entry("moothall.relay.topic", topic),
                Map.entry("moothall.relay.source", "/moothall/bench"),
                Map.entry("moothall.relay.bootstrap-servers", parts.kafka()),
                Map.entry("moothall.topics.group", "bench"),
                Map.entry("moothall.topics.consumed", topic),
                Map.entry("spring.main.banner-mode", "off"),
                Map.entry("logging.level.root", "warn"),
                Map.entry("spring.mongodb.uri", parts.store()),
                Map.entry("spring.mongodb.database", "bench-" + UUID.randomUUID()),
                Map.entry("spring.cloud.function.definition", "events"),
                Map.entry("spring.cloud.stream.kafka.binder.brokers", parts.kafka()),
                Map.entry("spring.cloud.stream.kafka.binder.auto-create-topics", "false"),
                Map.entry("spring.cloud.stream.kafka.default.consumer.start-offset", "earliest"),
                Map.entry("spring.cloud.stream.bindings.events-in-0.destination", topic),
                Map.entry("spring.cloud.stream.bindings.events-in-0.group", "bench"),
                Map.entry("spring.cloud.stream.bindings.events-in-0.consumer.max-attempts", "1"),
                Map.entry("spring.cloud.stream.bindings.events-in-0.consumer.use-native-decoding", "true"),
                Map.entry("spring.cloud.stream.bindings.events-in-0.consumer.batch-mode", "true")));
        settings.putAll(more);
        return new SpringApplicationBuilder(BenchService.class)
                .web(WebApplicationType.NONE)
                .properties(new ConcurrentHashMap<>(settings))
                .run();
    }
}
