package org.moothall.system.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A second replica of each service and of the gateway, beside those of the script: the same applications on other ports,
 * with the same broker, store and sign-in. Its gateway leads to its services.
 */
public final class SecondSet implements AutoCloseable {

    private static final List<Part> PARTS = List.of(Part.MEETINGS, Part.MINUTES, Part.NOTIFICATIONS, Part.GATEWAY);

    private final Platform first;
    private final int offset;
    private final Path logs = Path.of("target", "second-set").toAbsolutePath();
    private final Map<Part, KeptProcess> processes = new EnumMap<>(Part.class);
    private final Thread lastResort = new Thread(this::letGo);

    private SecondSet(Platform first, int offset) {
        this.first = first;
        this.offset = offset;
    }

    static SecondSet beside(Platform first, int offset) {
        SecondSet second = new SecondSet(first, offset);
        second.forgetLogs();
        Runtime.getRuntime().addShutdownHook(second.lastResort);
        for (Part part : PARTS) {
            KeptProcess process = new KeptProcess(second.plan(part));
            second.processes.put(part, process);
            process.start();
        }
        return second;
    }

    public List<Replica> replicas() {
        return PARTS.stream()
                .map(part -> new Replica(
                        part,
                        "second " + part.word(),
                        address(part),
                        () -> processes.get(part).running()))
                .toList();
    }

    /** The demo person with that role, at the gateway of this set. */
    public Api as(String role) {
        return new Api(address(Part.GATEWAY), first.token(role));
    }

    private URI address(Part part) {
        return URI.create("http://localhost:" + port(part));
    }

    private int port(Part part) {
        return part.usualPort + offset;
    }

    /** As the script's supervisor starts it. */
    private ProcessBuilder plan(Part part) {
        ProcessBuilder plan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=64m",
                        "-Xss512k",
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar(part).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        logs.resolve(part.word() + ".log").toFile()));
        Map<String, String> environment = plan.environment();
        environment.putAll(first.settings());
        environment.put("SERVER_PORT", Integer.toString(port(part)));
        environment.put("SERVER_ADDRESS", "localhost");
        environment.put("MOOTHALL_KAFKA", first.brokers());
        environment.put("MOOTHALL_MONGO", first.store());
        environment.put("MOOTHALL_ISSUER", first.address(Part.PARTS).toString());
        environment.put("MOOTHALL_PUBLIC_URL", first.address(Part.GATEWAY).toString());
        environment.put("MOOTHALL_MEETINGS_URL", address(Part.MEETINGS).toString());
        environment.put("MOOTHALL_MINUTES_URL", address(Part.MINUTES).toString());
        environment.put(
                "MOOTHALL_NOTIFICATIONS_URL", address(Part.NOTIFICATIONS).toString());
        environment.put("MOOTHALL_SMTP_PORT", Integer.toString(first.smtpPort()));
        environment.put(
                "MOOTHALL_SEARCH_DIRECTORY",
                Path.of("target", "second-search").toAbsolutePath().toString());
        environment.put("MALLOC_ARENA_MAX", "2");
        if (part == Part.GATEWAY) {
            environment.put("MOOTHALL_GATEWAY_CLIENT_SECRET", clientSecret());
        }
        return plan;
    }

    private String clientSecret() {
        try {
            return Files.readString(first.home().resolve("secrets/gateway-client-secret"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(Part part) {
        try (var jars = Files.newDirectoryStream(first.home().resolve("apps").resolve(part.application()), "*.jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the folder of its logs, which only a failure makes worth keeping. */
    public void forgetLogs() {
        try {
            Files.createDirectories(logs);
            try (var files = Files.list(logs)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        letGo();
    }

    private void letGo() {
        new ArrayList<>(processes.values()).forEach(KeptProcess::close);
    }
}
