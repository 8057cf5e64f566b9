package org.moothall.system.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * For how long there is killing, and which throws of the dice it follows. With the same seed the same victims are drawn in
 * the same order; what they were doing at that moment differs from run to run.
 */
record FaultPlan(long seed, Duration time) {

    private static final long SEED_OF_EVERY_BUILD = 1840;
    private static final Duration TIME_OF_EVERY_BUILD = Duration.ofSeconds(75);

    /** The long loop where {@code ./moothall test --faults} asks for it, otherwise the short one. */
    static FaultPlan ofThisRun() {
        // Maven passes an empty text where nothing is said, which is no number.
        Integer minutes = Integer.getInteger("moothall.faults.minutes");
        if (minutes == null) {
            return new FaultPlan(SEED_OF_EVERY_BUILD, TIME_OF_EVERY_BUILD);
        }
        Long seed = Long.getLong("moothall.faults.seed");
        return new FaultPlan(
                seed == null ? ThreadLocalRandom.current().nextLong(1_000_000_000) : seed, Duration.ofMinutes(minutes));
    }
}
