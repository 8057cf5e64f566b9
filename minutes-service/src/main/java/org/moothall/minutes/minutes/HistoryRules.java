package org.moothall.minutes.minutes;

import java.time.Duration;

/** How many former texts of an item are kept, and for how long after they were replaced. */
public record HistoryRules(int versions, Duration keptFor) {
    public HistoryRules {
        if (versions < 1 || !keptFor.isPositive()) {
            throw new IllegalArgumentException("At least one former text must be kept, for some time");
        }
    }
}
