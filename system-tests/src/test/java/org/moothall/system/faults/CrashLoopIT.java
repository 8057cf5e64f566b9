package org.moothall.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moothall.relay.check.Checker;
import org.moothall.relay.check.Fate;
import org.moothall.relay.check.Verdict;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Replica;
import org.moothall.system.outside.SecondSet;
import org.moothall.system.outside.WebhookReceiver;

/**
 * The promises under {@code kill -9}: two replicas of every service, and a broker and a store that die as well. In every
 * build for a good minute with one seed, and with {@code ./moothall test --faults} for as long as one likes with any.
 */
@OnThePlatform
class CrashLoopIT {

    private static final Duration BOUND = Duration.ofMinutes(4);

    private final Platform platform;
    private final Checker checker = new Checker();

    CrashLoopIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void losesNothingAndMixesUpNothingWhileProcessesAreKilledAtRandom() throws Exception {
        FaultPlan plan = FaultPlan.ofThisRun();
        System.out.printf("Crash loop of %d s, seed %d%n", plan.time().toSeconds(), plan.seed());
        try (WebhookReceiver receiver = WebhookReceiver.open();
                StoreView store = new StoreView(platform.store());
                Hook hook = Hook.confirmed(platform, receiver);
                SecondSet second = platform.secondSet()) {
            List<Replica> replicas = replicas(second);
            allReady(replicas);
            Random random = new Random(plan.seed());
            Clerks clerks = new Clerks(List.of(platform::as, second::as), checker, random.nextLong());
            Reaper reaper = new Reaper(replicas, store, clerks, checker, random);
            try (clerks) {
                reaper.reap(plan.time());
            }
            Instant end = Instant.now();
            allReady(replicas);

            Aftermath aftermath = new Aftermath(platform.topics(), store, platform.as("clerk"), hook, clerks.bodies());
            Verdict verdict = settled(aftermath);

            System.out.printf(
                    "Crash loop, seed %d: %d s of kills, settled after another %d s%n  killed %d: %s%n  %s%n"
                            + "  acknowledged %d, in doubt %d; told twice %d; called twice %d; deliveries failed %d%n"
                            + "  pending %d, not projected %d, gone %d; out of order %d; strayed %d; unexplained %d%n",
                    plan.seed(),
                    plan.time().toSeconds(),
                    Duration.between(end, Instant.now()).toSeconds(),
                    reaper.kills().values().stream().mapToInt(n -> n).sum(),
                    reaper.kills(),
                    clerks,
                    checker.promises(),
                    checker.doubts(),
                    verdict.duplicates(),
                    hook.repeatedCalls(),
                    hook.failed(),
                    verdict.count(Fate.STILL_PENDING),
                    verdict.count(Fate.NOT_PROJECTED),
                    verdict.count(Fate.GONE),
                    verdict.disorder().size(),
                    verdict.strayed().size(),
                    verdict.unexplained());
            assertThat(verdict.faults()).isEmpty();
            assertThat(new Checker().judge(aftermath.order()).disorder()).isEmpty();
            second.forgetLogs();
        }
    }

    private List<Replica> replicas(SecondSet second) {
        List<Replica> all = new ArrayList<>(second.replicas());
        Arrays.stream(Part.values()).map(platform::replica).forEach(all::add);
        return all;
    }

    private static void allReady(List<Replica> replicas) {
        for (Replica replica : replicas) {
            await(replica.name() + " to be ready").atMost(BOUND).until(replica::isReady);
        }
    }

    /** The verdict once nothing is wrong any more, or the one when patience ends. */
    private Verdict settled(Aftermath aftermath) {
        Instant end = Instant.now().plus(BOUND);
        return await("all that was promised to come true")
                .atMost(BOUND.multipliedBy(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> checker.judge(aftermath.evidence(checker)),
                        verdict -> verdict.isSound() || Instant.now().isAfter(end));
    }
}
