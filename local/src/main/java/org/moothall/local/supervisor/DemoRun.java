package org.moothall.local.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.moothall.local.settings.Home;

/** Loads the demo data in a process of its own, which gives its memory back when it is done. */
final class DemoRun {

    private final Home home;
    private final Progress progress;

    DemoRun(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** A sentence on what came of it. A failure does not stop the platform: it runs, and says what is missing. */
    String run(BooleanSupplier stop) {
        progress.line("  %-14s loading what is missing of it".formatted("demo data"));
        var log = LogFile.of(home.logs(), "demo");
        log.rotateIfLarge();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.moothall.local.command.Main",
                "demo"));
        builder.environment().put("MOOTHALL_HOME", home.directory().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        try {
            return outcome(builder.start(), stop, log);
        } catch (IOException e) {
            return "FAILED to load: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "not loaded";
        }
    }

    private static String outcome(Process process, BooleanSupplier stop, LogFile log) throws InterruptedException {
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            if (stop.getAsBoolean()) {
                process.destroy();
            }
        }
        return process.exitValue() == 0
                ? log.lastWords()
                : "FAILED to load: %s (see %s)".formatted(log.lastWords(), log.path());
    }
}
