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

    private ProcessBuilder plan(Part part) {
        Map<String, String> environment = Map.of(
                "MOOTHALL_MEETINGS_URL", address(Part.MEETINGS).toString(),
                "MOOTHALL_MINUTES_URL", address(Part.MINUTES).toString(),
                "MOOTHALL_NOTIFICATIONS_URL", address(Part.NOTIFICATIONS).toString(),
                "MOOTHALL_SEARCH_DIRECTORY",
                        Path.of("target", "second-search").toAbsolutePath().toString());
        return new ReplicaPlan(first, logs).of(part, port(part), environment);
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
