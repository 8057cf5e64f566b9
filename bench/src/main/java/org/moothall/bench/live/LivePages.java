package org.moothall.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Opens pages of one meeting at a gateway of its own process, with services beside it that do nothing but what the pages
 * need, and has the meeting come to one item after another. Measured is the gateway alone: from the event that is written
 * to its stream until each page has read it, its question to minutes-service included.
 */
final class LivePages {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int WARM_UP = 20;
    private static final long SLOWEST_MICROS = TimeUnit.SECONDS.toMicros(60);

    private LivePages() {}

    /**
     * Runs.
     *
     * @param arguments the directory for the results, {@code full} or {@code small}, and the gateway's jar
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean full = arguments[1].equals("full");
        List<String> found = new ArrayList<>(List.of(
                "## live" + (full ? "" : " (small: it shows that it runs, not how fast)"),
                "",
                "%s, Java %s, %d processors; gateway, its services and all pages on one machine, the gateway with %s of heap."
                        .formatted(
                                LocalDate.now(ZoneOffset.UTC),
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors(),
                                GatewayProcess.HEAP),
                "",
                "| pages | kB of heap a page | kB of process a page | items | p50 ms | p99 ms | most ms | goal (p99) |",
                "|---:|---:|---:|---:|---:|---:|---:|---:|"));
        for (int pages : full ? new int[] {100, 1_000} : new int[] {20}) {
            found.add(run(Path.of(arguments[2]), pages, full ? 100 : 5));
            IO.println(found.getLast());
        }
        if (full) {
            Files.write(Path.of(arguments[0]).resolve(LocalDate.now(ZoneOffset.UTC) + "-live.md"), found);
        }
    }

    private static String run(Path jar, int pages, int items) throws IOException, InterruptedException {
        try (StubServices services = new StubServices();
                GatewayProcess gateway = GatewayProcess.start(jar, services)) {
            // What only the first page costs is none of the others'.
            try (OpenPages first = OpenPages.of(gateway.port(), WARM_UP)) {
                told(first, services, WARM_UP);
            }
            GatewayProcess.Size before = gateway.size();
            try (OpenPages open = OpenPages.of(gateway.port(), pages)) {
                GatewayProcess.Size after = gateway.size();
                Histogram times = told(open, services, items);
                return "| %,d | %.1f | %.1f | %d | %.1f | %.1f | %.1f | 1000 |"
                        .formatted(
                                pages,
                                (after.heapBytes() - before.heapBytes()) / 1024.0 / pages,
                                (after.residentBytes() - before.residentBytes()) / 1024.0 / pages,
                                items,
                                times.getValueAtPercentile(50) / 1e3,
                                times.getValueAtPercentile(99) / 1e3,
                                times.getMaxValue() / 1e3);
            }
        }
    }

    private static Histogram told(OpenPages open, StubServices services, int items) throws InterruptedException {
        ConcurrentHistogram times = new ConcurrentHistogram(SLOWEST_MICROS, 3);
        for (int item = 1; item <= items; item++) {
            CountDownLatch all = new CountDownLatch(open.count());
            open.expect(item, all, times);
            services.reach(item);
            if (!all.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Some pages never heard of item " + item);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return times;
    }
}
