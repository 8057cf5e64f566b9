package org.moothall.minutes.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.action.ActionCommand.Reassign;
import org.moothall.minutes.action.Deadline;
import org.moothall.minutes.minutes.Person;

/** Who is to do an action and by when, and why that is to be so now. */
record AssignmentRequest(
        @NotBlank @Size(max = 300) String owner,
        @Nullable LocalDate due,

        @Nullable @Pattern(regexp = DueJson.NEXT_MEETING, message = "must be next-meeting, or left out") String dueBy,

        @NotBlank @Size(max = 2000) String reason) {

    private static final int LAST_YEAR = 9999;

    Reassign command(Person by) {
        if (due != null && dueBy != null) {
            throw Problem.invalid("The action would be due twice")
                    .field("dueBy", "cannot stand beside due: give a day, or next-meeting")
                    .raise();
        }
        if (due != null && (due.getYear() < 1 || due.getYear() > LAST_YEAR)) {
            throw Problem.invalid("There is no such day in a council's calendar")
                    .field("due", "must be a day of the years 0001 to 9999")
                    .raise();
        }
        return new Reassign(owner.strip(), Deadline.of(due, dueBy != null), reason.strip(), by);
    }
}
