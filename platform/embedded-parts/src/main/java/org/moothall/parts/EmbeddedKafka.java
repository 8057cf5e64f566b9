package org.moothall.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * The real Apache Kafka broker (KRaft, broker and controller in one) inside this JVM, with its data in a directory. It can
 * be stopped and started again on the same port and data. Topics are created by whoever owns them, never by use.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final BrokerSettings settings;
    private final boolean temporary;
    private @Nullable KafkaRaftServer server;

    private EmbeddedKafka(BrokerSettings settings, boolean temporary) {
        this.settings = settings;
        this.temporary = temporary;
    }

    /** A broker that keeps its data in this directory. */
    public static Builder in(Path directory) {
        return new Builder(directory, false);
    }

    /** A broker for tests: free port, temporary directory that {@link #close()} deletes. */
    public static EmbeddedKafka temporary() {
        return new Builder(Directories.temporary("moothall-kafka"), true).start();
    }

    /** As {@link #temporary()}, for a proxy: clients are told to come by that other port of this machine. */
    public static EmbeddedKafka temporaryBehind(int proxyPort) {
        return new Builder(Directories.temporary("moothall-kafka"), true)
                .advertisedPort(proxyPort)
                .start();
    }

    /** What clients are told, which is the broker's own port unless it stands behind a proxy. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** Where the broker itself listens. */
    public int port() {
        return settings.port();
    }

    /** Starts the broker after {@link #stop()}; does nothing while it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        var starting = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties()), Time.SYSTEM);
        try {
            starting.startup();
        } catch (RuntimeException e) {
            starting.shutdown();
            throw e;
        }
        server = starting;
    }

    /** Stops the broker in order and leaves its data and its port for {@link #start()}. */
    public synchronized void stop() {
        var running = server;
        if (running != null) {
            server = null;
            running.shutdown();
            running.awaitShutdown();
        }
    }

    @Override
    public void close() {
        stop();
        if (temporary) {
            Directories.delete(settings.directory());
        }
    }

    private void format(Map<String, String> users) {
        if (Files.exists(settings.directory().resolve("meta.properties"))) {
            return;
        }
        var said = new ByteArrayOutputStream();
        try {
            var file = Files.createTempFile("moothall-kafka", ".properties");
            try (var out = Files.newOutputStream(file)) {
                settings.properties().store(out, null);
            }
            var arguments = new ArrayList<>(
                    List.of("format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()));
            users.forEach((name, password) -> arguments.addAll(
                    List.of("--add-scram", "SCRAM-SHA-512=[name=%s,password=%s]".formatted(name, password))));
            var exitCode = StorageTool.execute(
                    arguments.toArray(String[]::new), new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (exitCode != 0) {
                throw new IllegalStateException("Kafka cannot format " + settings.directory() + ": "
                        + said.toString(StandardCharsets.UTF_8).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + settings.directory(), e);
        }
    }

    /** Where the broker listens; by default on a free port of this machine, reachable from this machine only. */
    public static final class Builder {

        private final Path directory;
        private final boolean temporary;
        private final Map<String, String> more = new HashMap<>();
        private final Map<String, String> users = new HashMap<>();
        private int port;
        private int advertisedPort;

        private Builder(Path directory, boolean temporary) {
            this.directory = directory;
            this.temporary = temporary;
        }

        /** The port for clients; 0 picks a free one, which is then kept across stop and start. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** A setting of the broker, above those that it has by itself; clients come in by the listener between brokers. */
        public Builder setting(String name, String value) {
            more.put(name, value);
            return this;
        }

        /** A name that may sign in (SCRAM) from the very first start on. */
        public Builder user(String name, String password) {
            users.put(name, password);
            return this;
        }

        /** The port that clients are told to come by, where something stands between them and the broker. */
        Builder advertisedPort(int advertisedPort) {
            this.advertisedPort = advertisedPort;
            return this;
        }

        public EmbeddedKafka start() {
            var clientPort = port == 0 ? FreePort.pick() : port;
            var settings = new BrokerSettings(
                    Directories.create(directory),
                    "localhost",
                    clientPort,
                    advertisedPort == 0 ? clientPort : advertisedPort,
                    FreePort.pick(),
                    Map.copyOf(more));
            var kafka = new EmbeddedKafka(settings, temporary);
            kafka.format(users);
            kafka.start();
            return kafka;
        }
    }
}
