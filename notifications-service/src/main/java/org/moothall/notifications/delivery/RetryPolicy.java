package org.moothall.notifications.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait after a try that failed: twice as long each time up to a limit, of which a random half is left out,
 * so that a receiver that comes back is not met by everything at once.
 */
public record RetryPolicy(int maxTries, Duration first, Duration longest) {

    public RetryPolicy {
        if (maxTries < 1 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("retries need at least one try and a growing delay");
        }
    }

    /** @param chance from 0 to 1 */
    Optional<Duration> delayAfter(int tries, double chance) {
        if (tries >= maxTries) {
            return Optional.empty();
        }
        double grown = (double) first.toMillis() * Math.pow(2, tries - 1.0);
        double capped = Math.min(grown, (double) longest.toMillis());
        return Optional.of(Duration.ofMillis((long) (capped * (0.5 + chance / 2))));
    }
}
