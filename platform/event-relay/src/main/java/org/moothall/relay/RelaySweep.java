package org.moothall.relay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.BooleanSupplier;

/** Has the backlog of all kinds of aggregates worked off, as far as it is older than the time between two sweeps. */
final class RelaySweep {

    private final Collection<? extends PendingEvents> sources;
    private final Backlog backlog;
    private final BooleanSupplier mayWork;
    private final InstantSource clock;
    private final Duration age;
    private final int batch;

    RelaySweep(
            Collection<? extends PendingEvents> sources,
            Backlog backlog,
            BooleanSupplier mayWork,
            InstantSource clock,
            RelayProperties properties) {
        this.sources = sources;
        this.backlog = backlog;
        this.mayWork = mayWork;
        this.clock = clock;
        this.age = properties.sweepInterval();
        this.batch = properties.sweepBatch();
    }

    void once() throws InterruptedException {
        Instant cutoff = clock.instant().minus(age);
        for (PendingEvents source : sources) {
            backlog.workOff(source, cutoff, batch, mayWork);
        }
    }
}
