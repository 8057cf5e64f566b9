package org.moothall.gateway.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.ServiceProblem;

/**
 * What came of one day of a plan.
 *
 * @param meetingId of the meeting that is in the diary now, or null
 * @param problem why it is not, or null where its turn has not come
 */
record PlanOutcome(
        LocalDate day, @Nullable String meetingId, @Nullable ServiceProblem problem) {

    public boolean isPlanned() {
        return meetingId != null;
    }

    /** Whether to go on makes sense: nobody answered, or nobody was asked yet. */
    public boolean isOpen() {
        return !isPlanned() && (problem == null || problem.status() >= 500 || problem.is("request-in-flight"));
    }
}
