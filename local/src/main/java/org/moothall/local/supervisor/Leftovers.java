package org.moothall.local.supervisor;

import java.time.Duration;
import java.util.List;
import org.moothall.local.settings.Home;

/** Processes of this installation that outlived their supervisor. Only what the pid files name, and only if it is still that process. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Home home;
    private final List<String> names;
    private final Progress progress;

    Leftovers(Home home, List<String> inOrderOfStart, Progress progress) {
        this.home = home;
        this.names = inOrderOfStart.reversed();
        this.progress = progress;
    }

    /** Ends them in the order opposite to the start's; the answer is how many there were. */
    int stop() {
        var stopped = 0;
        for (var name : names) {
            var left = PidFile.read(home.run(), name).flatMap(PidFile::process);
            if (left.isPresent()) {
                progress.line("  %-14s was left over from before (pid %d); stopping it"
                        .formatted(name, left.get().pid()));
                Ending.of(left.get(), GRACE);
                stopped++;
            }
            PidFile.delete(home.run(), name);
        }
        return stopped;
    }
}
