package org.moothall.relay.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moothall.relay.rounds.Rounds.Plan;

class RoundsTest {

    private static final Plan OFTEN = Plan.every(Duration.ofMillis(1), "test");

    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Rounds rounds = new Rounds(OFTEN, _ -> said.add("round"), _ -> said.add("failed"));

    @AfterEach
    void stop() {
        rounds.stop();
    }

    @Test
    void goOnWhenTheyAreStartedAgainAfterAStop() throws Exception {
        rounds.start();
        assertThat(next()).isEqualTo("round");
        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
        said.clear();

        rounds.start();

        assertThat(next()).isEqualTo("round");
        assertThat(next()).isEqualTo("round");
        assertThat(rounds.isRunning()).isTrue();
    }

    @Test
    void goOnAfterOneThatFailedAndTellOfIt() throws Exception {
        rounds = new Rounds(
                OFTEN,
                _ -> {
                    said.add("round");
                    throw new IllegalStateException("the store is away");
                },
                failure -> said.add(failure.getMessage()));

        rounds.start();

        assertThat(next()).isEqualTo("round");
        assertThat(next()).isEqualTo("the store is away");
        assertThat(next()).isEqualTo("round");
    }

    @Test
    void goOnAfterAnErrorAndTellOfIt() throws Exception {
        rounds = new Rounds(
                OFTEN,
                _ -> {
                    said.add("round");
                    throw new AssertionError("what cannot be was");
                },
                failure -> said.add(failure.getMessage()));

        rounds.start();

        assertThat(next()).isEqualTo("round");
        assertThat(next()).isEqualTo("what cannot be was");
        assertThat(next()).isEqualTo("round");
    }

    @Test
    void areInterruptedByAStopThatHasNoPatience() throws Exception {
        rounds = new Rounds(
                OFTEN,
                _ -> {
                    said.add("waits");
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stopped) {
                        said.add("interrupted");
                        throw stopped;
                    }
                },
                _ -> said.add("failed"));
        rounds.start();
        assertThat(next()).isEqualTo("waits");

        rounds.stop();

        assertThat(next()).isEqualTo("interrupted");
    }

    @Test
    void comeToTheirEndBeforeAStopThatWaitsForThem() throws Exception {
        rounds = new Rounds(
                OFTEN.waitingAtStop(Duration.ofMinutes(1)),
                goesOn -> {
                    said.add("begun");
                    while (goesOn.getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                    said.add("ended");
                },
                _ -> said.add("failed"));
        rounds.start();
        assertThat(next()).isEqualTo("begun");

        rounds.stop();

        assertThat(said).containsExactly("ended");
    }

    @Test
    void areMadeSideBySideByAsManyAsAreSaid() throws Exception {
        CountDownLatch together = new CountDownLatch(3);
        rounds = new Rounds(
                OFTEN.by(3),
                _ -> {
                    together.countDown();
                    together.await();
                    said.add("together");
                },
                _ -> said.add("failed"));

        rounds.start();

        assertThat(next()).isEqualTo("together");
    }

    private String next() throws InterruptedException {
        String next = said.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("what comes next").isNotNull();
        return next;
    }
}
