package org.moothall.gateway.chasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.Form;

/** Who is to do an action, by when, and why that is so now, as the service takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Assignment(
        String owner, @Nullable LocalDate due, @Nullable String dueBy, String reason) {

    static final String OWNER = "owner";
    static final String WHEN = "when";
    static final String DUE = "due";
    static final String REASON = "reason";
    private static final String ON_A_DAY = "day";

    /** The form as it is before anybody has typed in it. */
    static Form typedFrom(Action action, Form form) {
        LocalDate due = action.due();
        String when = action.isByNextMeeting() ? Action.NEXT_MEETING : due == null ? "none" : ON_A_DAY;
        return form.with(OWNER, action.owner())
                .with(WHEN, when)
                .with(DUE, due == null || action.isByNextMeeting() ? "" : due.toString());
    }

    static Form checked(Form form) {
        Form checked = form.required(OWNER, "chasing.assignment.owner.missing")
                .required(WHEN, "chasing.assignment.when.missing")
                .required(REASON, "chasing.assignment.reason.missing");
        return isOnADay(form) && form.date(DUE).isEmpty()
                ? checked.fault(DUE, "chasing.assignment.due.wrong")
                : checked;
    }

    /** Of a form in which nothing is wrong. */
    static Assignment of(Form form) {
        return new Assignment(
                form.value(OWNER).strip(),
                isOnADay(form) ? form.date(DUE).orElseThrow() : null,
                form.value(WHEN).equals(Action.NEXT_MEETING) ? Action.NEXT_MEETING : null,
                form.value(REASON).strip());
    }

    private static boolean isOnADay(Form form) {
        return form.value(WHEN).equals(ON_A_DAY);
    }

    /** Whether the last thing that became of the action was this. */
    boolean isLastOf(Action action) {
        boolean assigned = action.owner().equals(owner)
                && (dueBy == null
                        ? !action.isByNextMeeting() && Objects.equals(action.due(), due)
                        : action.isByNextMeeting());
        return assigned && action.endsWith(null, reason);
    }
}
