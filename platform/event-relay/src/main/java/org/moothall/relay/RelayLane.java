package org.moothall.relay;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that drains the aggregates of its share, each at most once in the queue. */
final class RelayLane implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RelayLane.class);
    private static final int QUEUE_LIMIT = 10_000;

    private final BlockingQueue<Errand> errands = new ArrayBlockingQueue<>(QUEUE_LIMIT);
    private final Set<Errand> queued = ConcurrentHashMap.newKeySet();
    private final EventDrain drain;
    private final RelayMeters meters;
    private final Thread thread;

    RelayLane(String name, EventDrain drain, RelayMeters meters) {
        this.drain = drain;
        this.meters = meters;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    void wake(PendingEvents pending, String aggregateId) {
        Errand errand = new Errand(pending, aggregateId);
        if (queued.add(errand) && !errands.offer(errand)) {
            queued.remove(errand);
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Errand errand = errands.take();
                // Before the read: a command that writes from here on queues the aggregate again.
                queued.remove(errand);
                attempt(errand);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Errand errand) throws InterruptedException {
        try {
            List<PendingEvent> waiting = errand.pending().of(errand.aggregateId());
            meters.drained(drain.drain(errand.pending(), List.of(waiting)));
        } catch (RuntimeException e) {
            meters.failed();
            log.error("Events of {} stay pending, the store or the log failed", errand.aggregateId(), e);
        }
    }

    /** Lets the event that is being sent end, at most for a few seconds; what is left is found by the next sweep. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Errand(PendingEvents pending, String aggregateId) {}
}
