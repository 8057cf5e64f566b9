package org.moothall.minutes.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that was found in an archive so far, and how often it failed for which reason.
 *
 * @param toLookAt how many findings a person is to look at one by one
 * @param filesToLookAt how many files have such
 */
public record Totals(
        long points,
        long decisions,
        long votes,
        long actions,
        long toLookAt,
        long filesToLookAt,
        long filesWithWarnings,
        Map<String, Long> failures) {

    public Totals {
        failures = Map.copyOf(failures);
    }

    public static Totals of(Stream<BatchFile> files) {
        Sum sum = new Sum();
        files.forEach(sum::add);
        return new Totals(
                sum.points,
                sum.decisions,
                sum.votes,
                sum.actions,
                sum.toLookAt,
                sum.filesToLookAt,
                sum.filesWithWarnings,
                sum.failures);
    }

    private static final class Sum {
        private long points;
        private long decisions;
        private long votes;
        private long actions;
        private long toLookAt;
        private long filesToLookAt;
        private long filesWithWarnings;
        private final Map<String, Long> failures = new HashMap<>();

        void add(BatchFile file) {
            points += file.points();
            decisions += file.decisions();
            votes += file.votes();
            actions += file.actions();
            toLookAt += file.toLookAt();
            filesToLookAt += file.toLookAt() > 0 ? 1 : 0;
            filesWithWarnings += file.warnings().isEmpty() ? 0 : 1;
            String failure = file.failure();
            if (failure != null) {
                failures.merge(failure, 1L, Long::sum);
            }
        }
    }
}
