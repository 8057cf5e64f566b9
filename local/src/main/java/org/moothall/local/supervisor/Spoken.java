package org.moothall.local.supervisor;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
final class Spoken {

    private Spoken() {}

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    static String upTime(Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes < 1) {
            return duration.toSeconds() + " s";
        }
        return minutes < 60 ? minutes + " min" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
    }
}
