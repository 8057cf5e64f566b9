package org.moothall.relay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events that are written but not yet known to be on Kafka, as the relay sees them. One for each kind of aggregate. */
public interface PendingEvents {

    /** The name under which the backlog is counted. */
    String name();

    /** The pending events of one aggregate, lowest sequence first, as a majority of the store has them. */
    List<PendingEvent> of(String aggregateId);

    /** Takes one event away after Kafka has acknowledged it. Doing it twice, or beside a command, does no harm. */
    void acknowledge(String aggregateId, String eventId);

    /** Aggregates that hold an event from before {@code cutoff}, at most {@code limit} of them. */
    List<String> leftovers(Instant cutoff, int limit);

    /** How many aggregates wait. */
    long waiting();

    /** When the oldest event that still waits was accepted. */
    Optional<Instant> oldest();
}
