package org.moothall.minutes.search;

import java.time.OffsetDateTime;

/** When which body meets, and whether that was called off. */
public record Sitting(String bodyId, String bodyName, OffsetDateTime startsAt, boolean cancelled) {
    private static final int LATEST_YEAR = 9999;

    public Sitting {
        if (startsAt.getYear() < 1 || startsAt.getYear() > LATEST_YEAR) {
            throw new IllegalArgumentException("no meeting is in such a year");
        }
    }
}
