package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelaySweepTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final RelayProperties OFTEN = new RelayProperties(
            "test",
            "test",
            "/test",
            "nowhere",
            1,
            Duration.ofMillis(1),
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));

    private final Watched pending = new Watched();
    private final RelayMeters meters = new RelayMeters(new SimpleMeterRegistry(), CLOCK);
    private final EventDrain drain = new EventDrain(event -> {
        throw new AssertionError("nothing is pending, and " + event + " was sent");
    });
    private final RelaySweep sweep =
            new RelaySweep(List.of(pending), new Backlog(drain, meters), () -> true, meters, CLOCK, OFTEN);

    @Test
    void goesOnWhenItIsStartedAgainAfterAStop() throws Exception {
        sweep.start();
        assertThat(pending.looks.poll(10, TimeUnit.SECONDS)).isNotNull();
        sweep.stop();
        assertThat(sweep.isRunning()).isFalse();
        pending.looks.clear();

        sweep.start();

        assertThat(pending.looks.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(pending.looks.poll(10, TimeUnit.SECONDS)).isNotNull();
        sweep.stop();
    }

    /** Nothing pending, and a note of each look at it. */
    private static final class Watched implements PendingEvents {
        final LinkedBlockingQueue<Instant> looks = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return "watched";
        }

        @Override
        public List<PendingEvent> of(String aggregateId) {
            return List.of();
        }

        @Override
        public void acknowledge(Collection<PendingEvent> sent) {
            assertThat(sent).isEmpty();
        }

        @Override
        public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
            looks.add(cutoff);
            return Stream.empty();
        }

        @Override
        public long waiting() {
            return 0;
        }

        @Override
        public Optional<Instant> oldest() {
            return Optional.empty();
        }
    }
}
