package org.moothall.meetings.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Says by when an agenda must be public. The rule, in plain words: the agenda and its reports must be open to the public
 * for at least five clear days before the meeting, and neither the day of publication nor that of the meeting counts
 * (Local Government Act 1972, s.100A(6) and s.100B(3), as extended for England by SI 2002/715).
 */
public final class NoticeClock {

    private final int clearDays;
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final @Nullable LocalTime officeCloses;

    /**
     * A clock for one nation's law and one council's habits.
     *
     * @param clearDays how many clear days the law or the council wants
     * @param zone whose midnight divides the days
     * @param officeCloses the time after which a publication counts as the next day's, or null if it never does
     */
    public NoticeClock(int clearDays, WorkingCalendar calendar, ZoneId zone, @Nullable LocalTime officeCloses) {
        this.clearDays = clearDays;
        this.calendar = calendar;
        this.zone = zone;
        this.officeCloses = officeCloses;
    }

    /** How a publication at one time stands to a meeting at another. */
    public Notice of(Instant published, Instant meetingStarts) {
        LocalDate last = lastDayInTime(dayOf(meetingStarts));
        return new Notice(!countsAs(published).isAfter(last), last, clearDays);
    }

    /** The last day on which a publication leaves enough clear days before a meeting on {@code meetingDay}. */
    LocalDate lastDayInTime(LocalDate meetingDay) {
        return calendar.before(meetingDay, clearDays).minusDays(1);
    }

    private LocalDate countsAs(Instant published) {
        ZonedDateTime at = published.atZone(zone);
        boolean afterHours = officeCloses != null && at.toLocalTime().isAfter(officeCloses);
        return afterHours ? at.toLocalDate().plusDays(1) : at.toLocalDate();
    }

    private LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDate();
    }
}
