package org.moothall.relay;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.moothall.relay.EventDrain.Drained;

/** Works off what commands, crashes and an absent broker left behind, many aggregates at once. */
final class Backlog {

    private final EventDrain drain;
    private final RelayMeters meters;
    private final Executor beside;

    /** With what reads the handful after the one that is sent, and takes away the acknowledged events of the one before. */
    Backlog(EventDrain drain, RelayMeters meters, Executor beside) {
        this.drain = drain;
        this.meters = meters;
        this.beside = beside;
    }

    /**
     * Sends the leftovers of one kind of aggregate until there are none, the log is away, or another replica took the
     * work over.
     *
     * @param mayGoOn asked before each handful
     */
    void workOff(PendingEvents pending, Instant cutoff, int limit, BooleanSupplier mayGoOn)
            throws InterruptedException {
        Passed passed;
        do {
            passed = pass(pending, cutoff, limit, mayGoOn);
        } while (passed.whole() && passed.aggregates() == limit && passed.sent() > 0);
    }

    private Passed pass(PendingEvents source, Instant cutoff, int limit, BooleanSupplier mayGoOn)
            throws InterruptedException {
        int aggregates = 0;
        int sent = 0;
        try (Stream<List<PendingEvent>> leftovers = source.leftovers(cutoff, limit);
                TrailingAcknowledgements pending = new TrailingAcknowledgements(source, beside);
                ReadAhead read = new ReadAhead(leftovers.iterator(), beside)) {
            for (List<List<PendingEvent>> handful = read.next(); !handful.isEmpty(); handful = read.next()) {
                if (!mayGoOn.getAsBoolean()) {
                    return new Passed(aggregates, sent, false);
                }
                Drained drained = drain.drain(pending, handful);
                aggregates += handful.size();
                sent += drained.sent();
                meters.drained(drained);
                if (drained.logIsAway()) {
                    return new Passed(aggregates, sent, false);
                }
            }
        }
        return new Passed(aggregates, sent, true);
    }

    private record Passed(int aggregates, int sent, boolean whole) {}
}
