package org.moothall.relay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Takes acknowledged events away beside what its owner does next, one handful at a time: to write is the longest part of a
 * drain. Until that is done they may be read, and so be told, once more; whoever wants to read what is left closes it first.
 */
final class TrailingAcknowledgements implements PendingEvents, AutoCloseable {

    private final PendingEvents pending;
    private final Executor beside;
    private CompletableFuture<Void> trailing = CompletableFuture.completedFuture(null);

    TrailingAcknowledgements(PendingEvents pending, Executor beside) {
        this.pending = pending;
        this.beside = beside;
    }

    /** Fails as the one before did, if it did. */
    @Override
    public void acknowledge(Collection<PendingEvent> sent) {
        close();
        trailing = CompletableFuture.runAsync(() -> pending.acknowledge(sent), beside);
    }

    /** Waits for the last; a failure is told once. */
    @Override
    public void close() {
        CompletableFuture<Void> last = trailing;
        trailing = CompletableFuture.completedFuture(null);
        Joined.of(last);
    }

    @Override
    public String name() {
        return pending.name();
    }

    @Override
    public List<PendingEvent> of(String aggregateId) {
        return pending.of(aggregateId);
    }

    @Override
    public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
        return pending.leftovers(cutoff, limit);
    }

    @Override
    public long waiting() {
        return pending.waiting();
    }

    @Override
    public Optional<Instant> oldest() {
        return pending.oldest();
    }
}
