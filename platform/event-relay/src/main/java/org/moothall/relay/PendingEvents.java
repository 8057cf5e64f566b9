package org.moothall.relay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events that are written but not yet known to be on Kafka, as the relay sees them. One for each kind of aggregate. */
public interface PendingEvents {

    /** The name under which the backlog is counted. */
    String name();

    /** The pending events of one aggregate, lowest sequence first, as a majority of the store has them. */
    List<PendingEvent> of(String aggregateId);

    /** Takes events away after Kafka has acknowledged them. Doing it twice, or beside a command, does no harm. */
    void acknowledge(Collection<PendingEvent> sent);

    /**
     * The pending events of aggregates that hold one from before {@code cutoff}, of at most {@code limit} aggregates; for
     * each, lowest sequence first. To be closed.
     */
    Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit);

    /** How many aggregates wait. */
    long waiting();

    /** When the oldest event that still waits was accepted. */
    Optional<Instant> oldest();
}
