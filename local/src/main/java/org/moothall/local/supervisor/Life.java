package org.moothall.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Whether a process still runs. One that ended and waits for its parent to notice, as orphans in containers do for seconds, does not. */
final class Life {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);

    private Life() {}

    static boolean in(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /** Whether it ended in that time. */
    static boolean endsWithin(ProcessHandle process, Duration time) {
        var giveUp = System.nanoTime() + time.toNanos();
        while (in(process)) {
            if (System.nanoTime() > giveUp) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private static boolean isZombie(long pid) {
        var stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return false;
        }
        try {
            // The state follows the name, which stands in brackets and may contain anything.
            var line = Files.readString(stat);
            return line.startsWith(") Z", line.lastIndexOf(')'));
        } catch (IOException endedMeanwhile) {
            return true;
        }
    }
}
