package org.moothall.relay;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sends what commands left pending, right after the write. Each aggregate has its lane, so that within one process its
 * events are drained by one thread at a time; other processes may drain the same aggregate without harm.
 */
final class EventRelay implements AutoCloseable {

    private final List<RelayLane> lanes;

    EventRelay(EventDrain drain, RelayMeters meters, int lanes) {
        this.lanes = IntStream.range(0, lanes)
                .mapToObj(n -> new RelayLane("event-relay-" + n, drain, meters))
                .toList();
    }

    /**
     * Asks for the aggregate to be drained soon. Never blocks and never fails: what it misses, the sweep finds.
     *
     * @param waiting the events that waited right after the write
     */
    void wake(PendingEvents pending, String aggregateId, List<PendingEvent> waiting) {
        lanes.get(Math.floorMod(aggregateId.hashCode(), lanes.size())).wake(pending, aggregateId, waiting);
    }

    @Override
    public void close() {
        lanes.forEach(RelayLane::close);
    }
}
