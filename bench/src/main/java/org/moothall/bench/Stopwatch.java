package org.moothall.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Wall-clock time and the processor time of this process, which does the client's part of the work. */
final class Stopwatch {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long wall = System.nanoTime();
    private final long processor = SYSTEM.getProcessCpuTime();

    Result stop(String who, long operations) {
        return new Result(who, operations, System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - processor);
    }

    /**
     * What one of the measured did in one round.
     *
     * @param operations how many events
     * @param wallNanos from the first to the last, in nanoseconds
     * @param processorNanos processor time of all threads of this process meanwhile, in nanoseconds
     */
    record Result(String who, long operations, long wallNanos, long processorNanos) {

        double perSecond() {
            return operations * 1e9 / wallNanos;
        }

        double processorMicros() {
            return processorNanos / 1e3 / operations;
        }
    }
}
