package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.moothall.relay.EventDrain.Drained;
import org.moothall.relay.EventSender.NotSent;

class EventDrainTest {

    private final PendingInMemory pending = new PendingInMemory();
    private final List<String> log = new ArrayList<>();

    @Test
    void sendsEachAggregatesEventsInOrderAndTakesAwayWhatWasAcknowledged() throws Exception {
        pending.add("a", 3);
        pending.add("b", 2);

        Drained drained = new EventDrain(refusing(_ -> false)).drain(pending, pending.all());

        assertThat(drained.sent()).isEqualTo(5);
        assertThat(log).containsExactly("a1", "b1", "a2", "b2", "a3");
        assertThat(pending.events).isEmpty();
    }

    @Test
    void keepsTheEventThatWasNotAcknowledgedAndAllThatFollowIt() throws Exception {
        pending.add("a", 3);

        Drained drained = new EventDrain(refusing(event -> event.sequence() == 2)).drain(pending, pending.all());

        assertThat(drained.failures()).hasSize(1);
        assertThat(log).containsExactly("a1");
        assertThat(pending.events).extracting(PendingEvent::id).containsExactly("a2", "a3");
    }

    @Test
    void anEventThatIsRefusedHoldsBackItsOwnAggregateOnly() throws Exception {
        pending.add("a", 2);
        pending.add("b", 2);

        Drained drained = new EventDrain(refusing(event -> event.id().equals("a1"))).drain(pending, pending.all());

        assertThat(drained.logIsAway()).isFalse();
        assertThat(log).containsExactly("b1", "b2");
        assertThat(pending.events).extracting(PendingEvent::id).containsExactly("a1", "a2");
    }

    @Test
    void asksNoFurtherOnceTheLogCannotBeReached() throws Exception {
        pending.add("a", 1);
        pending.add("b", 1);
        List<String> asked = new ArrayList<>();
        EventSender away = event -> {
            asked.add(event.id());
            return CompletableFuture.failedFuture(new NotSent(event, new IllegalStateException("no broker"), false));
        };

        Drained drained = new EventDrain(away).drain(pending, pending.all());

        assertThat(drained.logIsAway()).isTrue();
        assertThat(asked).containsExactly("a1");
        assertThat(pending.events).hasSize(2);
    }

    @Test
    void aSecondDrainAfterACrashBetweenSendAndAcknowledgementRepeatsThatEventAndLosesNone() throws Exception {
        pending.add("a", 3);
        EventDrain crashing = new EventDrain(event -> {
            log.add(event.id());
            throw new IllegalStateException("killed after the send");
        });
        assertThatThrownBy(() -> crashing.drain(pending, pending.all())).isInstanceOf(IllegalStateException.class);

        new EventDrain(refusing(_ -> false)).drain(pending, pending.all());

        assertThat(log).containsExactly("a1", "a1", "a2", "a3");
    }

    @Test
    void aDrainThatIsStoppedTakesAwayWhatWasAcknowledgedBefore() {
        pending.add("a", 2);
        EventSender slow = event -> {
            log.add(event.id());
            if (event.sequence() == 2) {
                Thread.currentThread().interrupt();
                return new CompletableFuture<>();
            }
            return CompletableFuture.completedFuture(null);
        };

        assertThatThrownBy(() -> new EventDrain(slow).drain(pending, pending.all()))
                .isInstanceOf(InterruptedException.class);

        assertThat(pending.events).extracting(PendingEvent::id).containsExactly("a2");
    }

    private EventSender refusing(Predicate<PendingEvent> refused) {
        return event -> {
            if (refused.test(event)) {
                return CompletableFuture.failedFuture(new NotSent(event, new IllegalStateException("too large"), true));
            }
            log.add(event.id());
            return CompletableFuture.completedFuture(null);
        };
    }
}
