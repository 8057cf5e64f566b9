package org.moothall.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moothall.relay.ModelPlatform.Draining;

/**
 * The real relay code over a store and a log in memory, in thousands of orders of the steps of two relays and the commands
 * beside them, with requests and answers lost, and with each of them killed at each of its steps. A failure names the
 * seed that brings it back.
 */
class RelayInterleavingTest {

    private static final int SEEDS = 2_000;
    private static final int SEEDS_WITH_EVERY_KILL = 30;

    private static final Draining AS_IT_IS =
            (pending, sender, backlog) -> new EventDrain(sender).drain(pending, backlog);

    private static final Draining TAKES_AWAY_BEFORE_THE_ACKNOWLEDGEMENT = (pending, sender, backlog) -> {
        backlog.forEach(pending::acknowledge);
        new EventDrain(sender).drain(pending, backlog);
    };

    private static final Draining DOES_NOT_WAIT_FOR_THE_EVENT_BEFORE = (pending, sender, backlog) -> {
        List<PendingEvent> sent = new ArrayList<>();
        for (List<PendingEvent> events : backlog) {
            List<CompletableFuture<Void>> answers =
                    events.stream().map(sender::send).toList();
            for (int n = 0; n < events.size(); n++) {
                try {
                    answers.get(n).get();
                    sent.add(events.get(n));
                } catch (ExecutionException notSent) {
                    // It stays pending. The next one is out all the same: that is the sabotage.
                    continue;
                }
            }
        }
        pending.acknowledge(sent);
    };

    @Test
    void losesNothingAndSwapsNothingInWhateverOrderTheStepsAreTaken() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            ModelPlatform platform = new ModelPlatform(seed, AS_IT_IS).run();

            assertThat(platform.faults()).as("seed %d", seed).isEmpty();
        });
    }

    @Test
    void losesNothingAndSwapsNothingWhoeverIsKilledAtWhicheverStep() {
        int kills = 0;
        for (long seed = 0; seed < SEEDS_WITH_EVERY_KILL; seed++) {
            ModelPlatform undisturbed = new ModelPlatform(seed, AS_IT_IS).run();
            for (int victim = 0; victim < undisturbed.mortals().size(); victim++) {
                for (int step = 1; step <= undisturbed.mortals().get(victim).steps(); step++) {
                    ModelPlatform platform = new ModelPlatform(seed, AS_IT_IS);
                    platform.mortals().get(victim).killAtStep(step);
                    platform.run();

                    assertThat(platform.faults())
                            .as("seed %d, actor %d killed at step %d", seed, victim, step)
                            .isEmpty();
                    kills++;
                }
            }
        }
        assertThat(kills).isGreaterThan(SEEDS_WITH_EVERY_KILL * 50);
    }

    @Test
    void findsARelayGuiltyThatTakesAwayBeforeTheAcknowledgement() {
        assertThat(isFoundGuilty(TAKES_AWAY_BEFORE_THE_ACKNOWLEDGEMENT, RelayInterleavingTest::broken))
                .isTrue();
    }

    @Test
    void findsARelayGuiltyThatDoesNotWaitForTheEventBefore() {
        assertThat(isFoundGuilty(DOES_NOT_WAIT_FOR_THE_EVENT_BEFORE, RelayInterleavingTest::broken))
                .isTrue();
    }

    @Test
    void findsAConsumerGuiltyThatHasNoVersionGuard() {
        assertThat(isFoundGuilty(
                        AS_IT_IS, platform -> !platform.faultsWithoutGuard().isEmpty()))
                .isTrue();
    }

    private static boolean broken(ModelPlatform platform) {
        return !platform.faults().isEmpty();
    }

    /** Whether there is an order of steps in which it shows. */
    private static boolean isFoundGuilty(Draining draining, Predicate<ModelPlatform> guilty) {
        return LongStream.range(0, SEEDS).anyMatch(seed -> guilty.test(new ModelPlatform(seed, draining).run()));
    }
}
