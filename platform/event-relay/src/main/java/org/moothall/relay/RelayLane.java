package org.moothall.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that drains the aggregates of its share, each at most once in the queue. */
final class RelayLane implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RelayLane.class);
    private static final int QUEUE_LIMIT = 10_000;
    private static final int AT_ONCE = 100;

    private final BlockingQueue<Errand> errands = new ArrayBlockingQueue<>(QUEUE_LIMIT);
    private final Map<Errand, List<PendingEvent>> queued = new ConcurrentHashMap<>();
    private final EventDrain drain;
    private final RelayMeters meters;
    private final Thread thread;

    RelayLane(String name, EventDrain drain, RelayMeters meters) {
        this.drain = drain;
        this.meters = meters;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /**
     * Queues the aggregate, once however often it is asked.
     *
     * @param waiting what waited when the write was done. If it is one event, those before it are acknowledged, and it
     *     can be sent as it is; else the aggregate is read
     */
    void wake(PendingEvents pending, String aggregateId, List<PendingEvent> waiting) {
        List<PendingEvent> known = waiting.size() == 1 ? waiting : List.of();
        queued.compute(new Errand(pending, aggregateId), (errand, already) -> {
            if (already != null) {
                return List.of();
            }
            return errands.offer(errand) ? known : null;
        });
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Map<PendingEvents, List<Taken>> together = take().stream()
                        .collect(groupingBy(one -> one.errand().pending(), LinkedHashMap::new, toList()));
                for (Map.Entry<PendingEvents, List<Taken>> sameKind : together.entrySet()) {
                    attempt(sameKind.getKey(), sameKind.getValue());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever came meanwhile goes along: a lane that is behind catches up with one write in place of many. */
    private List<Taken> take() throws InterruptedException {
        List<Errand> taken = new ArrayList<>(List.of(errands.take()));
        errands.drainTo(taken, AT_ONCE - 1);
        // Before the aggregates are read: a command that writes from here on queues its aggregate again.
        return taken.stream()
                .map(errand -> new Taken(errand, Objects.requireNonNullElse(queued.remove(errand), List.of())))
                .toList();
    }

    private void attempt(PendingEvents pending, List<Taken> taken) throws InterruptedException {
        try {
            meters.drained(
                    drain.drain(pending, taken.stream().map(Taken::waiting).toList()));
        } catch (RuntimeException e) {
            meters.failed();
            log.error(
                    "Events of {} stay pending, the store or the log failed",
                    taken.stream().map(one -> one.errand().aggregateId()).toList(),
                    e);
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

    private record Taken(Errand errand, List<PendingEvent> known) {

        List<PendingEvent> waiting() {
            return known.isEmpty() ? errand.pending().of(errand.aggregateId()) : known;
        }
    }
}
