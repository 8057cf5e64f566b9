package org.moothall.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.moothall.bench.BenchService.Text;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.projection.Projection;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes from a command that was accepted until the consumer has it in its copy, in the open loop: commands
 * come at a fixed rate, whether the one before is done or not, and a late one counts from when it should have come.
 */
final class CommandToConsumer {

    private static final long HIGHEST_MICROS = 60_000_000;

    private final Parts parts;
    private final int perSecond;
    private final Duration phase;
    private final int rounds;

    CommandToConsumer(Parts parts, int perSecond, Duration phase, int rounds) {
        this.parts = parts;
        this.perSecond = perSecond;
        this.phase = phase;
        this.rounds = rounds;
    }

    List<String> run() throws InterruptedException {
        Histogram raw = histogram();
        Histogram accepted = histogram();
        Histogram planned = histogram();
        Histogram stored = histogram();
        Histogram copied = histogram();
        long commands = perSecond * phase.toSeconds();
        double rawProcessor = 0;
        double oursProcessor = 0;
        try (Native client = new Native();
                Ours ours = new Ours()) {
            // What comes first is the JIT's, for both.
            client.run(phase, histogram());
            ours.run(phase, histogram(), histogram(), histogram(), histogram());
            for (int round = 0; round < rounds; round++) {
                Stopwatch watch = new Stopwatch();
                client.run(phase, raw);
                rawProcessor += watch.stop("raw", commands).processorMicros() / rounds;
                watch = new Stopwatch();
                ours.run(phase, accepted, planned, stored, copied);
                oursProcessor += watch.stop("ours", commands).processorMicros() / rounds;
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "### %d commands a second, open loop, %d × %d s each in turn"
                        .formatted(perSecond, rounds, phase.toSeconds()),
                "",
                "| what | p50 ms | p90 ms | p99 ms | p99.9 ms | most ms | p50 of raw | p99 of raw |",
                "|---|---:|---:|---:|---:|---:|---:|---:|"));
        lines.add(row("Kafka client: produced to consumed", raw, raw));
        lines.add(row("ours: command accepted to consumer done", accepted, raw));
        lines.add(row("ours: command due to consumer done, its own write included", planned, raw));
        lines.add(row("of it: command due to written with its event", stored, raw));
        lines.add(row("of it: the consumer's write of its copy", copied, raw));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Processor time of this process a command: Kafka client %.0f µs, ours %.0f µs (%.2f of it); whoever is not"
                        + " measured idles beside it.",
                rawProcessor,
                oursProcessor,
                oursProcessor / rawProcessor));
        lines.add("");
        return lines;
    }

    private static Histogram histogram() {
        return new ConcurrentHistogram(HIGHEST_MICROS, 3);
    }

    private static String row(String what, Histogram histogram, Histogram raw) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                what,
                millis(histogram, 50),
                millis(histogram, 90),
                millis(histogram, 99),
                millis(histogram, 99.9),
                histogram.getMaxValue() / 1e3,
                millis(histogram, 50) / millis(raw, 50),
                millis(histogram, 99) / millis(raw, 99));
    }

    private static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e3;
    }

    /** Calls at the fixed rate, each call on a thread of its own, and tells it when it was due. */
    private void atFixedRate(Duration howLong, BiConsumer<Long, PendingEvent> command) throws InterruptedException {
        long pause = 1_000_000_000L / perSecond;
        long start = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = start; due < start + howLong.toNanos(); due += pause) {
                PendingEvent event = Samples.event(Samples.id(), 1);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                long planned = due;
                var _ = callers.submit(() -> command.accept(planned, event));
            }
        }
    }

    private static void record(Histogram histogram, long since) {
        histogram.recordValue(Math.min(HIGHEST_MICROS, (System.nanoTime() - since) / 1_000));
    }

    private static void waitUntilEmpty(Map<?, ?> waiting) {
        while (!waiting.isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Produce, poll, take over into a map. */
    private final class Native implements AutoCloseable {
        private final String topic = "bench.raw." + Samples.id();
        private final Map<String, Long> waiting = new ConcurrentHashMap<>();
        private final Producer<String, byte[]> producer;
        private final ExecutorService reader = Executors.newSingleThreadExecutor();
        private volatile Histogram current = histogram();
        private volatile boolean closing;

        Native() {
            parts.topic(topic);
            producer = NativeClient.producer(parts.kafka(), 0);
            reader.execute(this::read);
        }

        private void read() {
            try (KafkaConsumer<String, byte[]> consumer = NativeClient.consumer(parts.kafka(), Samples.id())) {
                consumer.assign(consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList());
                consumer.seekToBeginning(consumer.assignment());
                while (!closing) {
                    consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                        Long since = waiting.remove(record.key());
                        if (since != null) {
                            CommandToConsumer.record(current, since);
                        }
                    });
                }
            }
        }

        void run(Duration howLong, Histogram into) throws InterruptedException {
            current = into;
            atFixedRate(howLong, (due, event) -> {
                waiting.put(event.subject(), due);
                var _ = producer.send(NativeClient.record(topic, event));
            });
            waitUntilEmpty(waiting);
        }

        @Override
        public void close() {
            closing = true;
            reader.close();
            producer.close();
        }
    }

    /** Insert with its event, relay, consumer, upsert of the copy. */
    private final class Ours implements AutoCloseable {
        private final Map<String, Long> due = new ConcurrentHashMap<>();
        private final Map<String, Long> accepted = new ConcurrentHashMap<>();
        private final ConfigurableApplicationContext service;
        private final AggregateStore<Text> store;
        private volatile Histogram fromAccepted = histogram();
        private volatile Histogram fromDue = histogram();
        private volatile Histogram stored = histogram();
        private volatile Histogram copied = histogram();

        @SuppressWarnings("unchecked")
        Ours() {
            service = BenchService.start(parts, "bench.ours." + Samples.id(), Map.of());
            store = (AggregateStore<Text>) service.getBean("aggregates");
            Projection<Text> copies = (Projection<Text>) service.getBean("copies");
            service.getBean(BenchService.Handling.class).then = event -> {
                long received = System.nanoTime();
                copies.apply(event.subject(), event.sequence(), new Text(event.body()));
                CommandToConsumer.record(copied, received);
                done(event.subject());
            };
        }

        private void done(String id) {
            Long since = due.get(id);
            if (since != null) {
                CommandToConsumer.record(fromDue, since);
                // Where the consumer was faster than the answer to the caller, the time is none.
                Long answered = accepted.get(id);
                CommandToConsumer.record(fromAccepted, answered == null ? System.nanoTime() : answered);
                due.remove(id);
            }
        }

        void run(
                Duration howLong,
                Histogram acceptedToDone,
                Histogram dueToDone,
                Histogram dueToStored,
                Histogram receivedToDone)
                throws InterruptedException {
            fromAccepted = acceptedToDone;
            fromDue = dueToDone;
            stored = dueToStored;
            copied = receivedToDone;
            atFixedRate(howLong, (planned, event) -> {
                due.put(event.subject(), planned);
                store.insert(event.subject(), new Text(event.body()), event);
                accepted.put(event.subject(), System.nanoTime());
                CommandToConsumer.record(stored, planned);
            });
            waitUntilEmpty(due);
            accepted.clear();
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
