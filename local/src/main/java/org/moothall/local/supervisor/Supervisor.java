package org.moothall.local.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.moothall.local.settings.PlainFailure;

/** Starts children in groups and stops the groups in the opposite order, the children of one group at once. */
final class Supervisor implements AutoCloseable {

    private final Path run;
    private final Path logs;
    private final Progress progress;
    private final Duration startTimeout;
    private final List<List<Child>> groups = new ArrayList<>();
    private final List<CompletableFuture<Void>> starting = new ArrayList<>();
    private final Object stopLock = new Object();
    private boolean stopped;

    Supervisor(Path run, Path logs, Progress progress, Duration startTimeout) {
        this.run = run;
        this.logs = logs;
        this.progress = progress;
        this.startTimeout = startTimeout;
    }

    /** Starts one group beside those before it; {@link #awaitReady()} waits for all. */
    synchronized void start(List<ChildPlan> plans) {
        if (stopped) {
            return;
        }
        var group = new ArrayList<Child>();
        for (var plan : plans) {
            var child = new Child(plan, run, logs, progress, startTimeout);
            group.add(child);
            starting.add(child.start()
                    .thenAccept(taken ->
                            progress.about(plan, "ready in %-7s %s".formatted(Spoken.seconds(taken), plan.what()))));
        }
        groups.add(group);
    }

    /** Returns when each child was ready once, or when all is being stopped. The first failure stops all before it is thrown. */
    void awaitReady() {
        try {
            allOrFirstFailure().join();
        } catch (CompletionException | CancellationException e) {
            if (isStopped()) {
                return;
            }
            close();
            throw e.getCause() instanceof PlainFailure failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    void rotateLogs() {
        groups().stream().flatMap(List::stream).map(Child::log).forEach(LogFile::rotateIfLarge);
    }

    /** Stops everything in order, and returns when it is down, whoever called first. */
    @Override
    public void close() {
        synchronized (this) {
            stopped = true;
        }
        synchronized (stopLock) {
            for (var group : groups().reversed()) {
                CompletableFuture.allOf(group.stream().map(Child::stop).toArray(CompletableFuture[]::new))
                        .join();
            }
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized List<List<Child>> groups() {
        return List.copyOf(groups);
    }

    private synchronized CompletableFuture<?> allOrFirstFailure() {
        var all = CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new));
        var failure = new CompletableFuture<Void>();
        for (var child : starting) {
            var _ = child.whenComplete((nothing, e) -> {
                if (e != null) {
                    failure.completeExceptionally(e);
                }
            });
        }
        return CompletableFuture.anyOf(all, failure);
    }
}
