package org.moothall.minutes.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a member has not attended.
 *
 * @param from the day of the last attendance, or of taking office
 * @param last that attendance, or null where there was none
 * @param riskFrom the first day on which the seat is at risk
 * @param lastDay the last day on which an attendance, or the council's approval, saves the seat
 */
public record Run(LocalDate from, @Nullable Occasion last, LocalDate riskFrom, LocalDate lastDay) {}
