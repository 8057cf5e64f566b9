package org.moothall.relay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Reads a backlog in handfuls, the next one beside what its owner does with the one before: the store is asked many times
 * for one of them. To be closed before what it reads from is; what was read ahead and not wanted still waits in the store.
 */
final class ReadAhead implements AutoCloseable {

    private static final int AGGREGATES_AT_ONCE = 500;
    private static final long CHARACTERS_AT_ONCE = 8_000_000;

    private final Iterator<List<PendingEvent>> left;
    private final Executor beside;
    private CompletableFuture<List<List<PendingEvent>>> ahead;

    ReadAhead(Iterator<List<PendingEvent>> left, Executor beside) {
        this.left = left;
        this.beside = beside;
        this.ahead = reading();
    }

    /** The next handful; an empty one is the end. Fails as the reading did. */
    List<List<PendingEvent>> next() {
        List<List<PendingEvent>> handful = Joined.of(ahead);
        if (!handful.isEmpty()) {
            ahead = reading();
        }
        return handful;
    }

    private CompletableFuture<List<List<PendingEvent>>> reading() {
        return CompletableFuture.supplyAsync(this::handful, beside);
    }

    /** As many as go well together: neither too many documents for one update, nor too much text for the memory. */
    private List<List<PendingEvent>> handful() {
        List<List<PendingEvent>> taken = new ArrayList<>();
        long characters = 0;
        while (taken.size() < AGGREGATES_AT_ONCE && characters < CHARACTERS_AT_ONCE && left.hasNext()) {
            List<PendingEvent> events = left.next();
            taken.add(events);
            characters +=
                    events.stream().mapToLong(event -> event.body().length()).sum();
        }
        return taken;
    }

    /** Waits until nothing is being read any more. */
    @Override
    public void close() {
        ahead.handle((_, _) -> null).join();
    }
}
