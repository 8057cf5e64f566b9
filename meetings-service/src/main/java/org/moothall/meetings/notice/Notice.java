package org.moothall.meetings.notice;

import java.time.LocalDate;

/**
 * Whether a publication gives the public its due notice.
 *
 * @param inTime whether enough clear days remain
 * @param lastDayInTime the last day on which a publication is in time for this meeting
 * @param clearDays how many clear days are required
 */
public record Notice(boolean inTime, LocalDate lastDayInTime, int clearDays) {}
