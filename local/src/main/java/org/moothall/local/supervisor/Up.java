package org.moothall.local.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.moothall.local.settings.Home;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Settings;

/** The life of the supervisor's own process, from the checks to the last child's end. */
public final class Up {

    static final String NAME = "supervisor";

    private final Settings settings;
    private final Home home;
    private final Platform platform;
    private final Progress progress;
    private final UpState state;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    public Up(Settings settings) {
        this.settings = settings;
        this.home = settings.home();
        this.platform = new Platform(settings);
        this.progress = new Progress(System.out, home.logs().resolve(NAME + ".log"));
        this.state = new UpState(home);
    }

    /** Runs until it is asked to stop. Throws a {@link PlainFailure} when it could not start; nothing is left running then. */
    public void run(boolean fresh, boolean demo) {
        home.prepare();
        try (var _ = OnlyOne.in(home)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait));
            PidFile.of(NAME, ProcessHandle.current(), 0).write(home.run());
            state.starting();
            prepare(fresh);
            supervise(demo);
            state.stopped();
        } catch (RuntimeException e) {
            state.failed();
            throw e;
        } finally {
            PidFile.delete(home.run(), NAME);
            ended.countDown();
        }
    }

    private void prepare(boolean fresh) {
        new Leftovers(home, platform.names(), progress).stop();
        if (fresh) {
            home.wipe();
            home.prepare();
        }
        Preflight.check(settings);
    }

    private void supervise(boolean demo) {
        var begin = Instant.now();
        progress.line("Starting, with the data in " + home.directory());
        var timeout = Duration.ofSeconds(settings.number("MOOTHALL_START_TIMEOUT", 180));
        try (var supervisor = new Supervisor(home.run(), home.logs(), progress, timeout)) {
            Thread.ofPlatform().daemon().start(() -> closeWhenAsked(supervisor));
            supervisor.start(List.of(platform.parts()));
            supervisor.awaitReady();
            supervisor.start(platform.services());
            supervisor.start(List.of(platform.gateway()));
            supervisor.awaitReady();
            if (!isAsked()) {
                var loaded = demo ? new DemoRun(home, progress).run(this::isAsked) : "not loaded (--no-demo)";
                new Welcome(settings, platform).print(progress, Duration.between(begin, Instant.now()), loaded);
                state.ready();
                stayUp(supervisor);
            }
            progress.line("Stopping");
        }
        progress.line("Stopped");
    }

    private void stayUp(Supervisor supervisor) {
        while (!awaited(asked, Duration.ofSeconds(30))) {
            supervisor.rotateLogs();
        }
    }

    private void closeWhenAsked(Supervisor supervisor) {
        if (awaited(asked, Duration.ofDays(10_000))) {
            supervisor.close();
        }
    }

    /** The virtual machine waits for its shutdown hooks, so that the children are down before it is. */
    private void stopAndWait() {
        asked.countDown();
        awaited(ended, Duration.ofMinutes(2));
    }

    private boolean isAsked() {
        return asked.getCount() == 0;
    }

    private static boolean awaited(CountDownLatch latch, Duration atMost) {
        try {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
