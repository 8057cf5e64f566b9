package org.moothall.local.supervisor;

import java.time.Duration;

/** Brings one process to its end. */
final class Ending {

    private static final Duration AFTER_THE_KILL = Duration.ofSeconds(10);

    private Ending() {}

    /** Asks first; after the grace the process is killed, and the answer is false. */
    static boolean of(ProcessHandle process, Duration grace) {
        process.destroy();
        if (Life.endsWithin(process, grace)) {
            return true;
        }
        process.destroyForcibly();
        Life.endsWithin(process, AFTER_THE_KILL);
        return false;
    }
}
