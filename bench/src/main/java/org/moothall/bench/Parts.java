package org.moothall.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;

/** A broker and a store for one run. They end with it. */
final class Parts implements AutoCloseable {

    private static final int PARTITIONS = 6;
    private static final Duration LED_WITHIN = Duration.ofSeconds(30);
    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(50);

    private final Process process;
    private final Path directory;
    private final String kafka;
    private final String store;

    private Parts(Process process, Path directory, String kafka, String store) {
        this.process = process;
        this.directory = directory;
        this.kafka = kafka;
        this.store = store;
    }

    static Parts start() {
        try {
            Path directory = Files.createTempDirectory("moothall-bench");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx2g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PartsProcess.class.getName(),
                            directory.toString())
                    .redirectError(Redirect.to(directory.resolve("parts.log").toFile()))
                    .start();
            BufferedReader said = process.inputReader(UTF_8);
            String kafka = lineStarting(said, "localhost:");
            String store = lineStarting(said, "mongodb://");
            // Logs come on the same stream; nobody reads them, and a full pipe would stop the process.
            Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
            return new Parts(process, directory, kafka, store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lineStarting(BufferedReader said, String start) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(start)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the parts ended before they said where they listen");
        }
        return line;
    }

    String kafka() {
        return kafka;
    }

    String store() {
        return store;
    }

    /** Makes a topic, and returns once each partition is led: what comes before would be refused in part and be sent again. */
    void topic(String name) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            long patience = System.nanoTime() + LED_WITHIN.toNanos();
            while (!isLed(admin, name, System.nanoTime() < patience)) {
                Thread.sleep(LOOKED_AT_EVERY);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The broker answers that a topic is made before it knows it everywhere; for a while that is no failure. */
    private static boolean isLed(Admin admin, String topic, boolean patient)
            throws ExecutionException, InterruptedException {
        try {
            ends(admin, topic);
            return true;
        } catch (ExecutionException e) {
            if (patient && e.getCause() instanceof RetriableException) {
                return false;
            }
            throw e;
        }
    }

    /** How many records a topic has that nothing was ever deleted from. */
    static long records(Admin admin, String topic) {
        try {
            return ends(admin, topic).values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(IntStream.range(0, PARTITIONS)
                        .boxed()
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition), _ -> OffsetSpec.latest())))
                .all()
                .get();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
