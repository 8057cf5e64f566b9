package org.moothall.local.supervisor;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Brings one process to its end. */
final class Ending {

    private Ending() {}

    /** Asks first; after the grace the process is killed, and the answer is false. */
    static boolean of(ProcessHandle process, Duration grace) {
        process.destroy();
        if (hasEnded(process, grace)) {
            return true;
        }
        process.destroyForcibly();
        hasEnded(process, grace);
        return false;
    }

    private static boolean hasEnded(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
