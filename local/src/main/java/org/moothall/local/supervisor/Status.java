package org.moothall.local.supervisor;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.moothall.local.settings.Home;
import org.moothall.local.settings.Settings;

/** What runs, as seen from outside by pid files and by asking each process. */
public final class Status {

    private static final String ROW = "%-14s %-13s %8s %6s %9s %11s %9s%n";

    private final Home home;
    private final Platform platform;
    private long total;
    private boolean allReady = true;

    public Status(Settings settings) {
        this.home = settings.home();
        this.platform = new Platform(settings);
    }

    /** Whether every process is there and ready. */
    public boolean print(PrintStream out) {
        out.printf(ROW, "process", "state", "pid", "port", "memory", "up for", "restarts");
        var supervisor =
                PidFile.read(home.run(), Up.NAME).filter(it -> it.process().isPresent());
        row(out, Up.NAME, supervisor, supervisor.isPresent() ? "running" : "not running", "");
        for (var plan : platform.all()) {
            var file = PidFile.read(home.run(), plan.name());
            var state = state(plan, file, supervisor.isPresent());
            allReady &= state.equals("ready");
            row(out, plan.name(), file, state, Integer.toString(plan.port()));
        }
        out.printf(ROW, "together", "", "", "", megabytes(total), "", "");
        if (supervisor.isEmpty() && total > 0) {
            out.println("The supervisor is gone and left processes behind; ./moothall down or up deals with them");
        }
        return allReady && supervisor.isPresent();
    }

    private static String state(ChildPlan plan, Optional<PidFile> file, boolean supervised) {
        if (file.flatMap(PidFile::process).isEmpty()) {
            return supervised && file.isPresent() ? "restarting" : "not running";
        }
        return ReadyProbe.isReady(plan.ready()) ? "ready" : "not ready";
    }

    private void row(PrintStream out, String name, Optional<PidFile> file, String state, String port) {
        var process = file.flatMap(PidFile::process);
        var memory = process.map(it -> Memory.kilobytes(it.pid()).orElse(0)).orElse(0L);
        total += memory;
        out.printf(
                ROW,
                name,
                state,
                process.map(it -> Long.toString(it.pid())).orElse("-"),
                port,
                megabytes(memory),
                process.flatMap(it -> file)
                        .map(it -> Spoken.upTime(Duration.between(it.started(), Instant.now())))
                        .orElse("-"),
                file.map(it -> Integer.toString(it.restarts())).orElse("-"));
    }

    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "-" : kilobytes / 1024 + " MB";
    }
}
