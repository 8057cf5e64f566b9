package org.moothall.local.supervisor;

import java.time.Duration;
import org.moothall.local.settings.Home;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Settings;

/** Stops the platform from outside: asks the supervisor, then ends what outlived an earlier one. */
public final class Down {

    private static final Duration GRACE = Duration.ofSeconds(90);

    private final Home home;
    private final Platform platform;
    private final Progress progress = new Progress(System.out);

    public Down(Settings settings) {
        this.home = settings.home();
        this.platform = new Platform(settings);
    }

    public void run() {
        var supervisor = PidFile.read(home.run(), Up.NAME).flatMap(PidFile::process);
        if (supervisor.isPresent()) {
            progress.line("Stopping");
            if (!Ending.of(supervisor.get(), GRACE)) {
                progress.line("The supervisor (pid %d) did not stop in %d s and was killed"
                        .formatted(supervisor.get().pid(), GRACE.toSeconds()));
            }
        }
        var left = new Leftovers(home, platform.names(), progress).stop();
        PidFile.delete(home.run(), Up.NAME);
        progress.line(supervisor.isEmpty() && left == 0 ? "Nothing was running" : "Stopped");
    }

    /** Refuses what must not happen beside a running platform. */
    public void mustBeDown() {
        if (PidFile.read(home.run(), Up.NAME).flatMap(PidFile::process).isPresent()) {
            throw new PlainFailure("Already running; ./moothall status shows it, ./moothall down stops it");
        }
    }
}
