package org.moothall.minutes.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/**
 * The council approved why a member does not attend. The reason itself is not kept: it is often one of health.
 *
 * @param on the day of the meeting that approved it
 * @param until the last day for which it was approved
 */
public record Approval(String meetingId, @Nullable String decisionId, LocalDate on, LocalDate until, Person by) {}
