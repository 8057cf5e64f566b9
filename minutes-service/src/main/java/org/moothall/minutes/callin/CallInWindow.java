package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;

/**
 * Says until when a published decision can be called in. An executive decision that was made but not implemented may be
 * reviewed by scrutiny (Local Government Act 2000, section 9F); for how long nobody implements it is each council's own
 * rule, in working days after the day of its publication.
 */
public final class CallInWindow {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final int workingDays;
    private final @Nullable LocalTime closesAt;
    private final WorkingCalendar calendar;

    /** @param closesAt the time on the last day, or null where that is midnight */
    public CallInWindow(int workingDays, @Nullable LocalTime closesAt, WorkingCalendar calendar) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a window of %d working days is none".formatted(workingDays));
        }
        this.workingDays = workingDays;
        this.closesAt = closesAt;
        this.calendar = calendar;
    }

    /** The first moment that is no longer in the window, and so the first at which the decision has effect. */
    public Instant closes(Instant publishedAt) {
        LocalDate last = calendar.after(KnownMeeting.dayOf(publishedAt), workingDays);
        return closesAt == null
                ? last.plusDays(1).atStartOfDay(LONDON).toInstant()
                : last.atTime(closesAt).atZone(LONDON).toInstant();
    }
}
