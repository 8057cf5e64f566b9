package org.moothall.local.supervisor;

import java.time.Duration;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;

/** The table at the end of a start: what is ready, and where. */
record Welcome(Settings settings, Platform platform) {

    void print(Progress progress, Duration taken, String demo) {
        var people = new Secrets(settings.home()).demoPeopleFile();
        progress.line("");
        progress.line("Ready in " + Spoken.seconds(taken));
        row(progress, "Public site", platform.address(Port.GATEWAY));
        row(progress, "API documents", platform.address(Port.GATEWAY) + "/docs");
        row(progress, "Kafka", "localhost:" + settings.port(Port.KAFKA));
        row(progress, "Sign-in", platform.address(Port.SIGNIN) + "  (demo people and passwords: " + people + ")");
        row(progress, "Demo data", demo);
        row(progress, "Mail", "./moothall mail");
        row(progress, "Token for curl", "./moothall token clerk");
        row(progress, "Stop", "./moothall down, or Ctrl-C where it runs in the foreground");
        progress.line("");
    }

    private static void row(Progress progress, String what, String where) {
        progress.line("  %-14s %s".formatted(what, where));
    }
}
