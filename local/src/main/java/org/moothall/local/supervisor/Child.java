package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Tree;

/**
 * One child process and its watch: started, asked until it is ready, started again when it dies, stopped on demand. Until
 * it was ready once a death is a failure of the start; after that it is reported and mended.
 */
final class Child {

    /** A Ctrl-C at the terminal reaches the whole process group; only the supervisor may follow it, so that the order holds. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(150);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final ChildPlan plan;
    private final Path run;
    private final LogFile log;
    private final Progress progress;
    private final Duration startTimeout;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Duration> firstReady = new CompletableFuture<>();
    private final Backoff backoff = new Backoff();
    private @Nullable Process process;
    private int restarts;

    Child(ChildPlan plan, Path run, Path logs, Progress progress, Duration startTimeout) {
        this.plan = plan;
        this.run = run;
        this.log = LogFile.of(logs, plan.name());
        this.progress = progress;
        this.startTimeout = startTimeout;
    }

    /** Starts the process and its watch; the answer is how long it took to be ready, or why it never was. */
    CompletableFuture<Duration> start() {
        Thread.ofPlatform().name("watch-" + plan.name()).daemon().start(this::watch);
        return firstReady;
    }

    LogFile log() {
        return log;
    }

    /** Asks the process to end, and makes it end if it does not listen; the answer comes when it is gone. */
    CompletableFuture<Void> stop() {
        var running = cease();
        firstReady.cancel(false);
        return CompletableFuture.runAsync(
                () -> end(running), task -> Thread.ofPlatform().start(task));
    }

    private void end(@Nullable Process running) {
        if (running != null && running.isAlive() && !Ending.of(running.toHandle(), GRACE)) {
            progress.about(plan, "did not stop in %d s and was killed".formatted(GRACE.toSeconds()));
        }
        PidFile.delete(run, plan.name());
    }

    private synchronized @Nullable Process cease() {
        stopping.countDown();
        return process;
    }

    private void watch() {
        try {
            var wait = Duration.ZERO;
            while (!stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                wait = liveOnce();
            }
        } catch (IOException e) {
            firstReady.completeExceptionally(
                    new PlainFailure("Cannot start " + plan.name() + ": " + e.getMessage(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            firstReady.completeExceptionally(e);
            progress.about(plan, "is no longer watched: " + e);
        }
    }

    /** One life of the process; the answer is how long to wait before the next. */
    private Duration liveOnce() throws IOException, InterruptedException {
        var begin = Instant.now();
        var current = launch();
        if (current == null) {
            return Duration.ZERO;
        }
        awaitReady(current, begin);
        var code = current.waitFor();
        if (stopping.getCount() == 0) {
            return Duration.ZERO;
        }
        if (!firstReady.isDone()) {
            firstReady.completeExceptionally(new PlainFailure("%s ended with code %d before it was ready: %s (see %s)"
                    .formatted(plan.name(), code, log.lastWords(), log.path())));
            stopping.countDown();
            return Duration.ZERO;
        }
        restarts++;
        var wait = backoff.after(Duration.between(begin, Instant.now()));
        progress.about(
                plan,
                "ended with code %d; starting it again in %d s (restart %d)"
                        .formatted(code, wait.toSeconds(), restarts));
        return wait;
    }

    private synchronized @Nullable Process launch() throws IOException {
        if (stopping.getCount() == 0) {
            return null;
        }
        log.rotateIfLarge();
        clearScratch();
        var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(plan.command());
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(plan.environment());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        var started = builder.start();
        process = started;
        PidFile.of(plan.name(), started.toHandle(), restarts).write(run);
        return started;
    }

    /** A process that was killed could not tidy up: packs with exempt papers may lie there, or the zip of an archive. */
    private void clearScratch() {
        try {
            Tree.delete(plan.scratch());
            Files.createDirectories(plan.scratch());
        } catch (IOException | UncheckedIOException e) {
            progress.about(plan, "could not clear what was left in %s: %s".formatted(plan.scratch(), e.getMessage()));
        }
    }

    private void awaitReady(Process current, Instant begin) throws InterruptedException {
        while (current.isAlive() && !stopping.await(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
            var taken = Duration.between(begin, Instant.now());
            if (ReadyProbe.isReady(plan.ready())) {
                if (!firstReady.complete(taken)) {
                    progress.about(plan, "is ready again after " + Spoken.seconds(taken));
                }
                return;
            }
            if (taken.compareTo(startTimeout) > 0 && !firstReady.isDone()) {
                firstReady.completeExceptionally(new PlainFailure("%s was not ready after %d s: %s (see %s)"
                        .formatted(plan.name(), startTimeout.toSeconds(), log.lastWords(), log.path())));
                return;
            }
        }
    }
}
