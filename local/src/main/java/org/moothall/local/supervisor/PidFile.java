package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What is left on disk about a running process. The start time stands beside the pid, so that a number which the system
 * gave to somebody else meanwhile is never taken for ours.
 */
record PidFile(String name, long pid, Instant started, int restarts) {

    private static final String ENDING = ".pid";

    /** The system's own start times are rounded, and shift a little with its clock. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static PidFile of(String name, ProcessHandle process, int restarts) {
        return new PidFile(name, process.pid(), startOf(process), restarts);
    }

    static Optional<PidFile> read(Path run, String name) {
        var file = run.resolve(name + ENDING);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new PidFile(
                name,
                Long.parseLong(properties.getProperty("pid", "-1")),
                Instant.parse(properties.getProperty("started", Instant.EPOCH.toString())),
                Integer.parseInt(properties.getProperty("restarts", "0"))));
    }

    void write(Path run) {
        var text = "pid=%d\nstarted=%s\nrestarts=%d\n".formatted(pid, started, restarts);
        try {
            Files.createDirectories(run);
            var written = Files.writeString(run.resolve(name + ".new"), text);
            Files.move(written, run.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path run, String name) {
        try {
            Files.deleteIfExists(run.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that this file was written for, if it still runs. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(Life::in)
                .filter(it -> Duration.between(started, startOf(it)).abs().compareTo(TOLERANCE) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
