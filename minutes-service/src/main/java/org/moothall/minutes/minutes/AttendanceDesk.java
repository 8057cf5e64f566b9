package org.moothall.minutes.minutes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts who came to the meetings of a body, from those minutes that the reader may see. */
public final class AttendanceDesk {
    private static final int AT_ONCE = 100;

    private final MinuteBook book;
    private final InstantSource clock;

    public AttendanceDesk(MinuteBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Of the meetings from the first day to the last, both included. */
    public AttendanceStatistics count(
            String bodyId, @Nullable LocalDate from, @Nullable LocalDate to, Audience audience) {
        List<Minutes> found = new ArrayList<>();
        String after = null;
        do {
            MinutesQuery all = new MinutesQuery(bodyId, EnumSet.allOf(Status.class), null, after, AT_ONCE);
            List<Filed> page = book.list(all.visibleTo(audience));
            page.stream()
                    .map(Filed::minutes)
                    .filter(minutes -> isWithin(minutes, from, to))
                    .forEach(found::add);
            after = page.size() < AT_ONCE ? null : page.getLast().minutes().id();
        } while (after != null);
        return AttendanceStatistics.of(found, clock.instant());
    }

    private static boolean isWithin(Minutes minutes, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate day = minutes.meeting().startsAt().toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
