package org.moothall.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.moothall.relay.EventDrain.Drained;

/** Works off what commands, crashes and an absent broker left behind, many aggregates at once. */
final class Backlog {

    private static final int AGGREGATES_AT_ONCE = 500;
    private static final long CHARACTERS_AT_ONCE = 8_000_000;

    private final EventDrain drain;
    private final RelayMeters meters;
    private final Executor beside;

    /** With what takes away the acknowledged events of one handful while the next is read and sent. */
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
                TrailingAcknowledgements pending = new TrailingAcknowledgements(source, beside)) {
            Iterator<List<PendingEvent>> left = leftovers.iterator();
            while (left.hasNext()) {
                if (!mayGoOn.getAsBoolean()) {
                    return new Passed(aggregates, sent, false);
                }
                List<List<PendingEvent>> handful = handful(left);
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

    /** As many as go well together: neither too many documents for one update, nor too much text for the memory. */
    private static List<List<PendingEvent>> handful(Iterator<List<PendingEvent>> left) {
        List<List<PendingEvent>> taken = new ArrayList<>();
        long characters = 0;
        while (left.hasNext() && taken.size() < AGGREGATES_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
            List<PendingEvent> events = left.next();
            taken.add(events);
            characters +=
                    events.stream().mapToLong(event -> event.body().length()).sum();
        }
        return taken;
    }

    private record Passed(int aggregates, int sent, boolean whole) {}
}
