package org.moothall.minutes.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** What can be asked of an action that was opened. */
public sealed interface ActionCommand {

    /** What somebody reports on it: another status, a note, or both. */
    record Report(@Nullable ActionStatus status, @Nullable String note, Person by) implements ActionCommand {}

    /** Somebody else is to do it, or by another day, for a reason. */
    record Reassign(String owner, Deadline deadline, String reason, Person by) implements ActionCommand {}

    /** The next meeting of the body is now this one, or none. */
    record FollowCalendar(Deadline.NextMeeting next) implements ActionCommand {}

    /** Tell of it where its due date is at most so many days off, or over. */
    record Chase(LocalDate today, int daysBefore) implements ActionCommand {}
}
