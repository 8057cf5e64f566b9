package org.moothall.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.moothall.bench.Stopwatch.Result;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.PublishPath;
import org.moothall.relay.RelayProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** What our way to Kafka and back costs by itself, without the store, against the native client. */
final class Paths {

    private static final int HANDFUL = 2_000;

    private final Parts parts;
    private final int rounds;
    private final int events;

    Paths(Parts parts, int rounds, int events) {
        this.parts = parts;
        this.rounds = rounds;
        this.events = events;
    }

    List<String> publish() throws InterruptedException {
        Throughput table = new Throughput("Publishing %,d events, without the store".formatted(events));
        for (int round = 0; round < rounds; round++) {
            List<PendingEvent> sample = sample();
            table.add(publishNatively(sample));
            table.add(publishOurWay(sample));
        }
        return table.table();
    }

    private Result publishNatively(List<PendingEvent> sample) {
        String topic = newTopic();
        try (Producer<String, byte[]> producer = NativeClient.producer(parts.kafka(), 5)) {
            producer.partitionsFor(topic);
            Stopwatch watch = new Stopwatch();
            NativeClient.sendAll(producer, topic, sample);
            return watch.stop("Kafka client, linger 5 ms", events);
        }
    }

    private Result publishOurWay(List<PendingEvent> sample) throws InterruptedException {
        RelayProperties properties = new RelayProperties(
                "bench",
                newTopic(),
                "/moothall/bench",
                parts.kafka(),
                1,
                Duration.ofSeconds(1),
                1,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30));
        try (PublishPath path = new PublishPath(properties)) {
            path.send(sample.subList(0, 1));
            Stopwatch watch = new Stopwatch();
            for (int from = 0; from < events; from += HANDFUL) {
                path.send(sample.subList(from, Math.min(from + HANDFUL, events)));
            }
            return watch.stop("our drain and bulk sender", events);
        }
    }

    List<String> consume() throws InterruptedException {
        Throughput table = new Throughput(
                "Consuming %,d events of as many aggregates, with nothing done with them".formatted(events));
        String topic = newTopic();
        try (Producer<String, byte[]> producer = NativeClient.producer(parts.kafka(), 5)) {
            NativeClient.sendAll(producer, topic, sample());
        }
        try (MongoClient mongo = MongoClients.create(parts.store())) {
            for (int round = 0; round < rounds; round++) {
                var versions = mongo.getDatabase("bench-" + Samples.id()).getCollection("versions");
                for (NativeReader reader : NativeReader.values()) {
                    table.add(reader.read(parts, topic, events, versions));
                }
                table.add(consumeOurWay(topic));
            }
        }
        return table.table();
    }

    private Result consumeOurWay(String topic) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(events);
        Stopwatch[] watch = new Stopwatch[1];
        Map<String, String> ownGroup = Map.of(
                "spring.cloud.stream.bindings.events-in-0.group",
                Samples.id(),
                "spring.cloud.stream.bindings.events-in-0.consumer.auto-startup",
                "false");
        try (ConfigurableApplicationContext service = BenchService.start(parts, topic, ownGroup)) {
            service.getBean(BenchService.Handling.class).then = event -> {
                if (watch[0] == null) {
                    watch[0] = new Stopwatch();
                }
                event.read(Samples::body);
                left.countDown();
            };
            service.getBean(org.springframework.cloud.stream.binding.BindingsLifecycleController.class)
                    .changeState(
                            "events-in-0",
                            org.springframework.cloud.stream.binding.BindingsLifecycleController.State.STARTED);
            left.await();
            return watch[0].stop("ours: events read, versions kept", events);
        }
    }

    private List<PendingEvent> sample() {
        return IntStream.range(0, events)
                .mapToObj(_ -> Samples.event(Samples.id(), 1))
                .toList();
    }

    private String newTopic() {
        String topic = "bench.path." + Samples.id();
        parts.topic(topic);
        return topic;
    }
}
