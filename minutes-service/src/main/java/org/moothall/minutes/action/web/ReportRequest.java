package org.moothall.minutes.action.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.action.ActionCommand.Report;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.minutes.Person;

/** A report on an action: another status, a note, or both. */
record ReportRequest(
        @Nullable String status, @Nullable @Size(max = 2000) String note) {

    Report report(Person by) {
        String said = note == null || note.isBlank() ? null : note.strip();
        if (status == null && said == null) {
            throw Problem.invalid("The report says nothing")
                    .field("status", "is missing, and so is note: one of them must be given")
                    .raise();
        }
        return new Report(status == null ? null : status(status), said, by);
    }

    static ActionStatus status(String word) {
        return ActionStatus.ofWord(word)
                .orElseThrow(() -> Problem.invalid("There is no such status of an action")
                        .field("status", "must be one of open, in-progress, done, cancelled")
                        .raise());
    }
}
