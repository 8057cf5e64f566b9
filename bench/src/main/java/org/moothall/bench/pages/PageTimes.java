package org.moothall.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * Opens every page of the list of pages at a platform that runs, one after the other and each many times, and tells how long
 * it is from the request to the last byte: gateway, services and store together, all of them warm.
 */
final class PageTimes implements AutoCloseable {
    private static final Path LIST = Path.of("gateway/src/test/resources/pages.txt");
    private static final Pattern NAME = Pattern.compile("\\{[\\w-]+}");
    private static final int GOAL_MS = 30;
    /** Not more often than the gateway lets one address ask. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private static final long SLOWEST_MICROS = TimeUnit.SECONDS.toMicros(60);

    private final URI gateway;
    private final Path people;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> names;
    private final int warmUp;
    private final int times;

    private PageTimes(URI gateway, Path people, boolean full) throws IOException, InterruptedException {
        this.gateway = gateway;
        this.people = people;
        this.warmUp = full ? 50 : 2;
        this.times = full ? 100 : 3;
        this.names = Shown.at(visitor("clerk"));
    }

    /** A line of the list that opens a page which shows what it is there for. */
    private record Line(String who, String address) {}

    /**
     * Runs.
     *
     * @param arguments the directory for the results, {@code full} or {@code small}, the address of the gateway, and the file
     *     with the names and passwords of the people who may sign in there
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean full = arguments[1].equals("full");
        List<String> found = new ArrayList<>(List.of(
                "## pages" + (full ? "" : " (small: it shows that it runs, not how fast)"),
                "",
                "%s, Java %s, %d processors; the whole platform with its demo data and whoever asks on one machine. Load before it: %s."
                        .formatted(
                                LocalDate.now(ZoneOffset.UTC),
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors(),
                                load()),
                "",
                "| who | page | kB of HTML | p50 ms | p95 ms | p99 ms | goal (p50) |",
                "|---|---|---:|---:|---:|---:|---:|"));
        try (PageTimes pages = new PageTimes(URI.create(arguments[2]), Path.of(arguments[3]), full)) {
            for (Line line : lines()) {
                String row = pages.measured(line);
                IO.println(row);
                found.add(row);
            }
        }
        found.add("");
        found.add("Load after it: %s.".formatted(load()));
        if (full) {
            Files.write(Path.of(arguments[0]).resolve(LocalDate.now(ZoneOffset.UTC) + "-pages.md"), found);
        }
    }

    private static List<Line> lines() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", 4))
                    .filter(line -> line[1].equals("open") && line[2].equals("200"))
                    .map(line -> new Line(line[0], line[3]))
                    .toList();
        }
    }

    private String measured(Line line) throws IOException, InterruptedException {
        Optional<String> address = address(line);
        if (address.isEmpty()) {
            return "| %s | `%s` | | | | | nothing to show here |".formatted(line.who(), line.address());
        }
        Visitor visitor = visitor(line.who());
        Histogram taken = new Histogram(SLOWEST_MICROS, 3);
        int bytes = 0;
        for (int turn = 0; turn < warmUp + times; turn++) {
            long begun = System.nanoTime();
            HttpResponse<String> page = visitor.open(address.get());
            if (turn >= warmUp) {
                taken.recordValue((System.nanoTime() - begun) / 1_000);
            }
            if (page.statusCode() != 200) {
                throw new IllegalStateException(line + " answers " + page.statusCode());
            }
            bytes = page.body().length();
            LockSupport.parkNanos(begun + PAUSE_NANOS - System.nanoTime());
        }
        return "| %s | `%s` | %.1f | %.1f | %.1f | %.1f | %d |"
                .formatted(
                        line.who(),
                        line.address(),
                        bytes / 1e3,
                        taken.getValueAtPercentile(50) / 1e3,
                        taken.getValueAtPercentile(95) / 1e3,
                        taken.getValueAtPercentile(99) / 1e3,
                        GOAL_MS);
    }

    private Optional<String> address(Line line) {
        boolean known = NAME.matcher(line.address()).results().allMatch(name -> names.containsKey(name.group()));
        return known
                ? Optional.of(NAME.matcher(line.address()).replaceAll(name -> names.get(name.group())))
                : Optional.empty();
    }

    private Visitor visitor(String who) throws IOException, InterruptedException {
        Visitor known = visitors.get(who);
        if (known != null) {
            return known;
        }
        Visitor visitor = who.equals("anyone") ? Visitor.anyone(gateway) : signedIn(who);
        visitors.put(who, visitor);
        return visitor;
    }

    private Visitor signedIn(String role) throws IOException, InterruptedException {
        for (String line : Files.readAllLines(people)) {
            String[] person = line.split("\t", -1);
            if (person[0].equals(role)) {
                return Visitor.signedIn(gateway, person[1], person[3]);
            }
        }
        throw new IllegalStateException("Nobody is a " + role + " in " + people);
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
