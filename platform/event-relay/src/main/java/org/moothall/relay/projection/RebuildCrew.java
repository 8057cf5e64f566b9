package org.moothall.relay.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The threads of one replica that rebuild. It also looks for runs whose replica is gone: one that broke off before its
 * switch is called failed, one that broke off after it is brought to its end.
 */
final class RebuildCrew implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildCrew.class);
    private static final String GONE = "the replica that ran it is gone; the live copy is as it was";

    private final Map<String, ProjectionFeed> feeds;
    private final Projections projections;
    private final CopyRegister register;
    private final Supplier<History> histories;
    private final Supplier<String> ids;
    private final Rounds watch;
    private volatile @Nullable ExecutorService workers;

    RebuildCrew(
            Map<String, ProjectionFeed> feeds,
            Projections projections,
            CopyRegister register,
            Supplier<History> histories,
            Supplier<String> ids,
            Duration pause) {
        this.feeds = feeds;
        this.projections = projections;
        this.register = register;
        this.histories = histories;
        this.ids = ids;
        this.watch = new Rounds(
                Plan.every(pause, "rebuild-watch").firstAfter(pause),
                _ -> endAbandoned(),
                failure -> log.warn("Looking for abandoned rebuilds failed and is repeated: {}", failure.toString()));
    }

    /** Begins a rebuild and leaves it to a thread; false where one is under way. */
    boolean begin(ProjectionFeed feed, String by) {
        ExecutorService at = workers;
        if (at == null) {
            throw new IllegalStateException("a service that is not started rebuilds nothing");
        }
        RebuildRun run = new RebuildRun(feed.projection(), ids.get());
        boolean begun = register.begin(run, by);
        if (begun) {
            log.info("Rebuilding {} from its first event", run.projection());
            at.execute(() -> build(run, feed));
        }
        return begun;
    }

    private void build(RebuildRun run, ProjectionFeed feed) {
        try {
            done(run, rebuild(run, feed).fromTheFirstEvent());
        } catch (RuntimeException e) {
            brokeOff(run, e);
        }
    }

    /** Ends what dead replicas have begun. */
    void endAbandoned() {
        for (RegisteredCopy abandoned : register.abandoned(feeds.keySet())) {
            switch (abandoned.state()) {
                case BUILDING -> register.fail(abandoned.lastRun(), GONE);
                case CATCHING_UP -> takeOver(abandoned);
                case LIVE, FAILED -> {}
            }
        }
    }

    private void takeOver(RegisteredCopy abandoned) {
        RebuildRun next = new RebuildRun(abandoned.name(), ids.get());
        ProjectionFeed feed = feeds.get(abandoned.name());
        if (feed != null && register.takeOver(abandoned, next)) {
            try {
                done(next, rebuild(next, feed).afterTheSwitch(abandoned));
            } catch (RuntimeException e) {
                brokeOff(next, e);
            }
        }
    }

    private Rebuild rebuild(RebuildRun run, ProjectionFeed feed) {
        return new Rebuild(run, feed, projections, register, histories);
    }

    private static void done(RebuildRun run, RebuildProgress progress) {
        log.info(
                "Rebuilt {} from {} records, {} undecodable",
                run.projection(),
                progress.read(),
                progress.undecodable());
    }

    private void brokeOff(RebuildRun run, RuntimeException failure) {
        // A stop interrupts; what has to be written down now must still get to the store.
        boolean stopped = Thread.interrupted();
        String reason = stopped ? "the service was stopped" : failure.toString();
        log.warn("The rebuild of {} broke off: {}", run.projection(), reason, failure);
        try {
            // Asked of the store: the switch may have been done although it seemed to fail.
            RegisteredCopy copy = register.find(run.projection());
            if (copy.state() == RebuildState.CATCHING_UP) {
                register.release(run, reason);
            } else {
                register.fail(run, reason);
            }
            if (!copy.live().equals(run.collection())) {
                projections.drop(run.collection());
            }
        } catch (RuntimeException storeAway) {
            log.warn("It is called failed when its time is over, since the store is away: {}", storeAway.toString());
        }
    }

    /** @throws IllegalStateException if a projection has no feed, and so could never be rebuilt */
    @Override
    public void start() {
        if (!feeds.keySet().equals(projections.names())) {
            throw new IllegalStateException(
                    "there are feeds for %s and projections %s".formatted(feeds.keySet(), projections.names()));
        }
        workers = Executors.newVirtualThreadPerTaskExecutor();
        watch.start();
    }

    @Override
    public void stop() {
        ExecutorService stopped = workers;
        workers = null;
        watch.stop();
        if (stopped == null) {
            return;
        }
        stopped.shutdownNow();
        try {
            if (!stopped.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("A rebuild did not end in time; another replica will see to it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }
}
