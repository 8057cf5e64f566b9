package org.moothall.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.bench.Stopwatch.Result;

/** Rounds of several who do the same, interleaved; the median of each, beside the first named, who is the peer. */
final class Throughput {

    private final String what;
    private final Map<String, List<Result>> rounds = new LinkedHashMap<>();

    Throughput(String what) {
        this.what = what;
    }

    void add(Result result) {
        System.err.printf(
                Locale.ROOT,
                "  %-32s %,10.0f /s %8.2f µs CPU%n",
                result.who(),
                result.perSecond(),
                result.processorMicros());
        rounds.computeIfAbsent(result.who(), _ -> new ArrayList<>()).add(result);
    }

    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("### " + what);
        lines.add("");
        lines.add("| who | events/s (median) | rounds | of the first | µs CPU an event |");
        lines.add("|---|---:|---|---:|---:|");
        double peer = median(rounds.values().iterator().next(), Throughput::speeds);
        rounds.forEach((who, results) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %s | %.2f | %.1f |",
                who,
                median(results, Throughput::speeds),
                String.join(
                        ", ",
                        results.stream()
                                .map(result -> String.format(Locale.ROOT, "%,.0f", result.perSecond()))
                                .toList()),
                median(results, Throughput::speeds) / peer,
                median(results, Throughput::costs))));
        lines.add("");
        return lines;
    }

    private interface Aspect {
        double[] of(List<Result> results);
    }

    private static double[] speeds(List<Result> results) {
        return results.stream().mapToDouble(Result::perSecond).toArray();
    }

    private static double[] costs(List<Result> results) {
        return results.stream().mapToDouble(Result::processorMicros).toArray();
    }

    private static double median(List<Result> results, Aspect aspect) {
        double[] sorted = aspect.of(results);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
