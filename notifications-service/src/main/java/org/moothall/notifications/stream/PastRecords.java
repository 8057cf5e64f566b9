package org.moothall.notifications.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: what the topics hold, for whoever is further behind than is remembered. */
public interface PastRecords {

    /** The first and the end offset of each track of these owners; empty while the broker does not answer. */
    Optional<Bounds> bounds(Layout layout, Set<EventOwner> owners) throws InterruptedException;

    /** Some records from a position on, of these tracks only. */
    Found read(Layout layout, Position from, Set<Integer> tracks, Duration patience) throws InterruptedException;

    /** Where the topics begin and end. */
    record Bounds(Position first, Position end) {}

    /** What a reading brought. */
    sealed interface Found {}

    /** The records, in order within each track, and where the reader then stands. */
    record Batch(List<LogRecord> records, Position reached) implements Found {}

    /** Nothing in time: the broker is away, or as many read the past already as may. */
    record Nothing() implements Found {}

    /** The topics do not reach back to the position, or do not reach it. */
    record Gone() implements Found {}
}
