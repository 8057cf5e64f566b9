package org.moothall.gateway.landing;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of the front page. All of it is somebody's input and is shown as text only. */
record UpcomingMeeting(String id, String body, @Nullable String venue, OffsetDateTime startsAt) {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, h.mma", Locale.UK);

    public String when() {
        return WORDS.format(startsAt.atZoneSameInstant(LOCAL));
    }
}
