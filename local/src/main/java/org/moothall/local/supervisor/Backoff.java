package org.moothall.local.supervisor;

import java.time.Duration;

/** How long to wait before the next attempt: doubles up to half a minute, and starts again after a good minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofSeconds(30);
    private static final Duration GOOD = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration after(Duration lived) {
        if (lived.compareTo(GOOD) >= 0) {
            next = FIRST;
        }
        var now = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LAST) > 0 ? LAST : doubled;
        return now;
    }
}
