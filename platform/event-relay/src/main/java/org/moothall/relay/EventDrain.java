package org.moothall.relay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.moothall.relay.EventSender.NotSent;

/**
 * Sends pending events in rounds, in each at most one event of an aggregate. Event k+1 leaves only after the log
 * acknowledged k: either this drain sent k itself, or k was already gone from the document, which happens only after an
 * acknowledgement. So any number of drains may run at once; they cause duplicates, never a hole or a swap among first
 * deliveries.
 */
final class EventDrain {

    private final EventSender sender;

    EventDrain(EventSender sender) {
        this.sender = sender;
    }

    /**
     * Sends what waits and takes away what was acknowledged.
     *
     * @param backlog for each aggregate its pending events, lowest sequence first
     */
    Drained drain(PendingEvents pending, Collection<List<PendingEvent>> backlog) throws InterruptedException {
        Run run = new Run();
        try {
            List<Iterator<PendingEvent>> open = backlog.stream()
                    .map(List::iterator)
                    .filter(Iterator::hasNext)
                    .toList();
            while (!open.isEmpty()) {
                open = run.received(run.sendNextOf(open));
            }
        } catch (InterruptedException stopped) {
            pending.acknowledge(run.sent);
            throw stopped;
        }
        pending.acknowledge(run.sent);
        return new Drained(run.sent.size(), run.failures, run.logIsAway);
    }

    /**
     * How a drain ended.
     *
     * @param sent how many events the log acknowledged
     * @param failures one for each aggregate whose next event does not count as sent
     * @param logIsAway whether the log could not even be asked, so that it is no use to go on
     */
    record Drained(int sent, List<NotSent> failures, boolean logIsAway) {}

    private record OnItsWay(Iterator<PendingEvent> aggregate, PendingEvent event, CompletableFuture<Void> answer) {

        boolean cannotEvenAsk() {
            return answer.isCompletedExceptionally()
                    && !(answer.exceptionNow() instanceof NotSent failure && failure.refused());
        }
    }

    private final class Run {
        final List<PendingEvent> sent = new ArrayList<>();
        final List<NotSent> failures = new ArrayList<>();
        boolean logIsAway;

        List<OnItsWay> sendNextOf(List<Iterator<PendingEvent>> aggregates) {
            List<OnItsWay> round = new ArrayList<>(aggregates.size());
            for (Iterator<PendingEvent> aggregate : aggregates) {
                PendingEvent event = aggregate.next();
                OnItsWay one = new OnItsWay(aggregate, event, sender.send(event));
                round.add(one);
                if (one.cannotEvenAsk()) {
                    logIsAway = true;
                    break;
                }
            }
            return round;
        }

        /** Waits for the answers and tells which aggregates have more to send and may. */
        List<Iterator<PendingEvent>> received(List<OnItsWay> round) throws InterruptedException {
            List<Iterator<PendingEvent>> more = new ArrayList<>();
            for (OnItsWay one : round) {
                try {
                    one.answer().get();
                    sent.add(one.event());
                    if (one.aggregate().hasNext()) {
                        more.add(one.aggregate());
                    }
                } catch (ExecutionException e) {
                    failures.add(e.getCause() instanceof NotSent known ? known : new NotSent(one.event(), e, false));
                }
            }
            return logIsAway ? List.of() : more;
        }
    }
}
