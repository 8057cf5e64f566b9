package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BacklogTest {

    /** So much that no other aggregate's events go along with it. */
    private static final String HANDFUL = "x".repeat(8_000_000);

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Pending pending = new Pending();
    private final Backlog backlog = new Backlog(
            new EventDrain(event -> {
                log.add(event.id());
                pending.logged(event);
                return pending.answer;
            }),
            new RelayMeters(new SimpleMeterRegistry(), InstantSource.system()),
            Thread.ofVirtual()::start);

    @Test
    void theNextHandfulIsSentWhileTheOneBeforeIsTakenAway() throws Exception {
        pending.waiting.add("a", 1, HANDFUL);
        pending.waiting.add("b", 1, HANDFUL);
        pending.takesUntilTold = "b1";

        backlog.workOff(pending, Instant.MAX, 2, () -> true);

        assertThat(log).containsExactly("a1", "b1");
        assertThat(pending.waiting.events).isEmpty();
    }

    @Test
    void theNextHandfulIsReadWhileTheOneBeforeIsSent() throws Exception {
        pending.waiting.add("a", 1, HANDFUL);
        pending.waiting.add("b", 1, HANDFUL);
        pending.answersOnceRead = "b";
        pending.answer = new CompletableFuture<Void>().orTimeout(60, TimeUnit.SECONDS);

        backlog.workOff(pending, Instant.MAX, 2, () -> true);

        assertThat(log).containsExactly("a1", "b1");
        assertThat(pending.waiting.events).isEmpty();
    }

    @Test
    void aStoreThatFailsToReadEndsThePassAndWhatWasSentIsTakenAway() {
        pending.waiting.add("a", 1, HANDFUL);
        pending.waiting.add("b", 1, HANDFUL);
        pending.failsToRead = "b";

        assertThatThrownBy(() -> backlog.workOff(pending, Instant.MAX, 2, () -> true))
                .hasMessage("no store");

        assertThat(log).containsExactly("a1");
        assertThat(pending.waiting.all()).hasSize(1);
    }

    @Test
    void whatIsLeftIsReadOnlyOnceAllThatWasSentIsTakenAway() throws Exception {
        for (String id : List.of("a", "b", "c", "d", "e")) {
            pending.waiting.add(id, 2, HANDFUL);
        }

        backlog.workOff(pending, Instant.MAX, 2, () -> true);

        assertThat(asked).containsExactly("a1", "c1", "e1");
        assertThat(log).containsExactly("a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2", "e1", "e2");
    }

    @Test
    void aStoreThatFailsToTakeAwayEndsThePass() {
        for (String id : List.of("a", "b", "c", "d")) {
            pending.waiting.add(id, 1, HANDFUL);
        }
        pending.broken = true;

        assertThatThrownBy(() -> backlog.workOff(pending, Instant.MAX, 10, () -> true))
                .hasMessage("no store");

        assertThat(log).containsExactly("a1", "b1");
        assertThat(pending.waiting.events).hasSize(4);
    }

    /** A list of what waits that can be slow, or fail, when something is taken away. */
    private final class Pending implements PendingEvents {
        final PendingInMemory waiting = new PendingInMemory();
        final CompletableFuture<Void> told = new CompletableFuture<>();
        CompletableFuture<Void> answer = CompletableFuture.completedFuture(null);
        String takesUntilTold = "";
        String answersOnceRead = "";
        String failsToRead = "";
        boolean broken;

        void logged(PendingEvent event) {
            if (event.id().equals(takesUntilTold)) {
                told.complete(null);
            }
        }

        @Override
        public void acknowledge(Collection<PendingEvent> sent) {
            if (broken) {
                throw new IllegalStateException("no store");
            }
            if (!takesUntilTold.isEmpty()) {
                told.orTimeout(60, TimeUnit.SECONDS).join();
            }
            waiting.acknowledge(sent);
        }

        @Override
        public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
            waiting.events.stream().findFirst().map(PendingEvent::id).ifPresent(asked::add);
            return waiting.leftovers(cutoff, limit)
                    .peek(events -> read(events.getFirst().subject()));
        }

        private void read(String id) {
            if (id.equals(failsToRead)) {
                throw new IllegalStateException("no store");
            }
            if (id.equals(answersOnceRead)) {
                answer.complete(null);
            }
        }

        @Override
        public String name() {
            return waiting.name();
        }

        @Override
        public List<PendingEvent> of(String aggregateId) {
            return waiting.of(aggregateId);
        }

        @Override
        public long waiting() {
            return waiting.waiting();
        }

        @Override
        public Optional<Instant> oldest() {
            return waiting.oldest();
        }
    }
}
