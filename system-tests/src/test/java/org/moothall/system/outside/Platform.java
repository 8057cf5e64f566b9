package org.moothall.system.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The whole platform, started by the script as a newcomer starts it, with its demo data, on ports of its own. It is stopped
 * when the tests are over, and also when their JVM ends in any other way that lets it speak.
 */
public final class Platform implements AutoCloseable {

    private final Installation installation;
    private final Map<String, String> settings;
    private final int offset;
    private final SpanCollector collector;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Thread lastResort = new Thread(this::stop);
    private Memory memoryAtFirst;

    private Platform(Installation installation, Map<String, String> settings, int offset, SpanCollector collector) {
        this.installation = installation;
        this.settings = settings;
        this.offset = offset;
        this.collector = collector;
    }

    static Platform start() {
        Path root = Path.of(System.getProperty("moothall.root"));
        int offset = FreePorts.offset();
        SpanCollector collector = SpanCollector.open();
        Map<String, String> settings = Map.of(
                "MOOTHALL_PORT_OFFSET", Integer.toString(offset),
                "MOOTHALL_TRACE_EXPORT", "true",
                "MOOTHALL_ZIPKIN", collector.address().toString(),
                // The tests' own receiver, and no other address of this machine.
                "MOOTHALL_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.1/32",
                // A notice whose sender was killed, or whose mail server was, is tried again within the test's
                // patience.
                "MOOTHALL_WEBHOOKS_CALL_TIMEOUT", "5s",
                "MOOTHALL_NOTIFICATIONS_DISPATCH_LEASE", "15s",
                "MOOTHALL_NOTIFICATIONS_DISPATCH_FIRST_DELAY", "1s",
                "MOOTHALL_NOTIFICATIONS_DISPATCH_LONGEST_DELAY", "5s");
        Path directory = Path.of("target", "platform").toAbsolutePath();
        Platform platform = new Platform(Installation.of(root, directory, settings), settings, offset, collector);
        platform.up();
        return platform;
    }

    private void up() {
        if (Files.exists(installation.home())) {
            // What a run before this one left behind, if its JVM was killed.
            installation.run("down").succeeded();
        }
        Runtime.getRuntime().addShutdownHook(lastResort);
        String said = installation.run("up", "--detach", "--fresh").succeeded();
        if (said.contains("FAILED")) {
            throw new AssertionError("Not all came up:\n" + said);
        }
        System.out.println(said);
        memoryAtFirst = Memory.of(processes());
    }

    /** What it took when it had come up with the demo data, before any test. */
    public Memory memoryAtFirst() {
        return memoryAtFirst;
    }

    /** What it takes now. */
    public Memory memory() {
        return Memory.of(processes());
    }

    /** A caller without a token, at the gateway. */
    public Api anonymous() {
        return new Api(address(Part.GATEWAY), null);
    }

    /** The demo person with that role, at the gateway. */
    public Api as(String role) {
        return withToken(token(role));
    }

    /** What proves who the demo person with that role is. */
    public String token(String role) {
        return tokens.computeIfAbsent(
                role, name -> installation.run("token", name).succeeded().strip());
    }

    public Api withToken(String token) {
        return new Api(address(Part.GATEWAY), token);
    }

    /** A part's own port, which in a real installation only the operator can reach. */
    public Api at(Part part) {
        return new Api(address(part), null);
    }

    public URI address(Part part) {
        return URI.create("http://localhost:" + (part.usualPort + offset));
    }

    public Topics topics() {
        return new Topics(brokers());
    }

    /** As clients name the broker. */
    public String brokers() {
        return "localhost:" + (9092 + offset);
    }

    /** Follows the events at the gateway, with this query. */
    public EventStream events(String query) {
        return new EventStream(address(Part.GATEWAY).resolve("/api/events" + query));
    }

    /** Where the document store is reached, which in a real installation only the operator knows. */
    public String store() {
        return "mongodb://localhost:" + (27017 + offset);
    }

    int smtpPort() {
        return 1025 + offset;
    }

    /** What the script was told. */
    Map<String, String> settings() {
        return settings;
    }

    /** The process that the script started and starts again when it dies. */
    public Replica replica(Part part) {
        return new Replica(part, "first " + part.word(), address(part), () -> process(part.word()));
    }

    /** A further process of each service and of the gateway, until it is closed. */
    public SecondSet secondSet() {
        return SecondSet.beside(this, FreePorts.offset());
    }

    /** A further gateway whose meetings service says this to everything, until it is closed. */
    public LoneGateway loneGateway(String answer) {
        return LoneGateway.beside(this, answer);
    }

    public Mailbox mailbox() {
        return new Mailbox(() -> installation.run("mail", "--json").succeeded());
    }

    /** What the processes have sent to their collector of spans. */
    public List<JsonNode> spans() {
        return collector.spans();
    }

    public Path home() {
        return installation.home();
    }

    public Path log(Part part) {
        return home().resolve("logs").resolve(part.word() + ".log");
    }

    /** The process that runs now, if the one before it has died. */
    public Optional<ProcessHandle> process(String name) {
        Path file = home().resolve("run").resolve(name + ".pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("pid="))
                    .map(line -> Long.parseLong(line.substring("pid=".length())))
                    .findFirst()
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>();
        process("supervisor").ifPresent(all::add);
        for (Part part : Part.values()) {
            process(part.word()).ifPresent(all::add);
        }
        return all;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        stop();
    }

    private void stop() {
        List<ProcessHandle> running = processes();
        installation.run("down");
        running.forEach(ProcessHandle::destroyForcibly);
        collector.close();
    }
}
