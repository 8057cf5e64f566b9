package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks that are named and writes what they found. */
final class Main {

    private static final Set<String> KNOWN = Set.of("drain", "latency", "paths");

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments the directory for the results, {@code full} or {@code small}, and which to run; all if none is named
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path results = Path.of(arguments[0]);
        boolean full = arguments[1].equals("full");
        List<String> named = List.of(arguments).subList(2, arguments.length);
        if (!KNOWN.containsAll(named)) {
            System.err.println("The benchmarks are: drain, latency, paths");
            System.exit(2);
        }
        for (String name : named.isEmpty() ? List.of("drain", "latency", "paths") : named) {
            List<String> found = new ArrayList<>(heading(name, full));
            try (Parts parts = Parts.start()) {
                found.addAll(measure(name, parts, full));
            }
            found.forEach(IO::println);
            if (full) {
                Files.createDirectories(results);
                Files.write(results.resolve(LocalDate.now(ZoneOffset.UTC) + "-" + name + ".md"), found);
            }
        }
    }

    private static List<String> measure(String name, Parts parts, boolean full) throws InterruptedException {
        List<String> found = new ArrayList<>();
        switch (name) {
            case "drain" -> {
                RelayDrain drain = new RelayDrain(parts, full ? 3 : 1);
                found.addAll(drain.run(full ? 200_000 : 2_000, 1));
                found.addAll(drain.run(full ? 20_000 : 200, 10));
            }
            case "latency" ->
                found.addAll(new CommandToConsumer(parts, 200, Duration.ofSeconds(full ? 20 : 2), full ? 3 : 1).run());
            default -> {
                Paths paths = new Paths(parts, full ? 3 : 1, full ? 200_000 : 2_000);
                found.addAll(paths.publish());
                found.addAll(paths.consume());
            }
        }
        return found;
    }

    private static List<String> heading(String name, boolean full) {
        Runtime machine = Runtime.getRuntime();
        return List.of(
                "## " + name + (full ? "" : " (small: it shows that it runs, not how fast)"),
                "",
                "%s, Java %s, %d processors, broker and durable store in one process beside it, on one disk."
                        .formatted(LocalDate.now(ZoneOffset.UTC), Runtime.version(), machine.availableProcessors()),
                "");
    }
}
