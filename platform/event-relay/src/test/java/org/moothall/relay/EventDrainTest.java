package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EventDrainTest {

    private final PendingInMemory pending = new PendingInMemory(3);
    private final List<Long> log = new ArrayList<>();

    @Test
    void sendsInOrderAndTakesAwayWhatWasAcknowledged() throws Exception {
        int sent = new EventDrain(event -> log.add(event.sequence())).drain(pending, "a");

        assertThat(sent).isEqualTo(3);
        assertThat(log).containsExactly(1L, 2L, 3L);
        assertThat(pending.of("a")).isEmpty();
    }

    @Test
    void keepsTheEventThatWasNotAcknowledgedAndAllThatFollowIt() {
        EventDrain drain = new EventDrain(event -> {
            if (event.sequence() == 2) {
                throw new EventSender.NotSent("no broker", new IllegalStateException());
            }
            log.add(event.sequence());
        });

        assertThatThrownBy(() -> drain.drain(pending, "a")).isInstanceOf(EventSender.NotSent.class);

        assertThat(log).containsExactly(1L);
        assertThat(pending.of("a")).extracting(PendingEvent::sequence).containsExactly(2L, 3L);
    }

    @Test
    void aSecondDrainAfterACrashBetweenSendAndAcknowledgementRepeatsThatEventAndLosesNone() throws Exception {
        EventDrain crashing = new EventDrain(event -> {
            log.add(event.sequence());
            throw new IllegalStateException("killed after the send");
        });
        assertThatThrownBy(() -> crashing.drain(pending, "a")).isInstanceOf(IllegalStateException.class);

        new EventDrain(event -> log.add(event.sequence())).drain(pending, "a");

        assertThat(log).containsExactly(1L, 1L, 2L, 3L);
    }

    private static final class PendingInMemory implements PendingEvents {

        private final List<PendingEvent> events = new ArrayList<>();

        PendingInMemory(int count) {
            LongStream.rangeClosed(1, count)
                    .mapToObj(n -> new PendingEvent("e" + n, n, "t", "a", Instant.EPOCH, "s", "{}"))
                    .forEach(events::add);
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public List<PendingEvent> of(String aggregateId) {
            return List.copyOf(events);
        }

        @Override
        public void acknowledge(String aggregateId, String eventId) {
            events.removeIf(event -> event.id().equals(eventId));
        }

        @Override
        public List<String> leftovers(Instant cutoff, int limit) {
            return List.of("a");
        }

        @Override
        public long waiting() {
            return events.isEmpty() ? 0 : 1;
        }

        @Override
        public Optional<Instant> oldest() {
            return Optional.empty();
        }
    }
}
