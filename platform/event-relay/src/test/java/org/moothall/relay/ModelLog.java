package org.moothall.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.moothall.relay.EventSender.NotSent;
import org.moothall.relay.Interleaving.Actor;

/**
 * A log in memory. A request travels: it arrives later or never, also after its sender has died, and its acknowledgement
 * travels too and can be lost. Requests of one sender for one key arrive in the order in which they were sent, as an
 * idempotent producer has it.
 */
final class ModelLog {

    private final Interleaving world;
    private final double trouble;
    private final List<PendingEvent> records = new ArrayList<>();
    private final List<Request> onTheirWay = new ArrayList<>();

    /**
     * Makes an empty log.
     *
     * @param trouble how likely it is, at each point where something can go wrong, that it does
     */
    ModelLog(Interleaving world, double trouble) {
        this.world = world;
        this.trouble = trouble;
    }

    List<PendingEvent> records() {
        return List.copyOf(records);
    }

    /** The broker's own work: takes in one request after the other, in any order that the senders allow. */
    void serve(Actor self, BooleanSupplier closing) {
        while (true) {
            self.await(() -> !onTheirWay.isEmpty() || closing.getAsBoolean());
            if (onTheirWay.isEmpty()) {
                return;
            }
            Request request = firstOfItsKey(onTheirWay.get(world.random().nextInt(onTheirWay.size())));
            onTheirWay.remove(request);
            if (goesWrong()) {
                request.answer.completeExceptionally(lost(request.event));
                continue;
            }
            records.add(request.event);
            self.step();
            if (goesWrong()) {
                request.answer.completeExceptionally(lost(request.event));
            } else {
                request.answer.complete(null);
            }
        }
    }

    EventSender connect(Actor sender) {
        return event -> {
            sender.step();
            Answer answer = new Answer(sender);
            if (goesWrong()) {
                answer.completeExceptionally(lost(event));
            } else {
                onTheirWay.add(new Request(sender, event, answer));
            }
            return answer;
        };
    }

    private Request firstOfItsKey(Request picked) {
        return onTheirWay.stream()
                .filter(other ->
                        other.sender == picked.sender && other.event.subject().equals(picked.event.subject()))
                .findFirst()
                .orElseThrow();
    }

    private boolean goesWrong() {
        return world.random().nextDouble() < trouble;
    }

    private static NotSent lost(PendingEvent event) {
        return new NotSent(event, new IllegalStateException("no answer in time"), false);
    }

    private record Request(Actor sender, PendingEvent event, Answer answer) {}

    /** Whoever waits for it stands still, and the others go on. */
    private static final class Answer extends CompletableFuture<Void> {
        private final Actor sender;

        Answer(Actor sender) {
            this.sender = sender;
        }

        @Override
        public Void get() throws InterruptedException, ExecutionException {
            sender.await(this::isDone);
            return super.get();
        }
    }
}
