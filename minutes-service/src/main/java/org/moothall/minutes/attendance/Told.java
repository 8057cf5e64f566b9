package org.moothall.minutes.attendance;

import java.time.LocalDate;

/**
 * What was told last of a run.
 *
 * @param lastDay the last day that it was told with
 * @param threshold the day from which on it was due to be told
 */
public record Told(LocalDate lastDay, LocalDate threshold) {}
