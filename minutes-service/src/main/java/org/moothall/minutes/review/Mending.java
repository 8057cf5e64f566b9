package org.moothall.minutes.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says once a person has mended it: all of it, and not only what they changed.
 *
 * @param verdict of a decision
 * @param owner of an action; null leaves it open
 */
public record Mending(
        String text,
        @Nullable String verdict,
        @Nullable String owner,
        @Nullable LocalDate due,
        boolean byNextMeeting) {

    public static Mending of(String text) {
        return new Mending(text, null, null, null, false);
    }
}
