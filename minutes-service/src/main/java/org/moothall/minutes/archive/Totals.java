package org.moothall.minutes.archive;

import java.util.Map;

/** All that was found in an archive so far, and how often it failed for which reason. */
public record Totals(long points, long decisions, long actions, long filesWithWarnings, Map<String, Long> failures) {

    public Totals {
        failures = Map.copyOf(failures);
    }
}
