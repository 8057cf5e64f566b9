package org.moothall.gateway.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A day that a plan proposes.
 *
 * @param standing whether it is free, or why it should be left out: closed, recess, or taken by a meeting of the same body
 */
record PlanDay(LocalDate day, String standing) {
    private static final String FREE = "free";

    static List<PlanDay> of(YearForm plan, Set<LocalDate> closed, Set<LocalDate> taken) {
        return plan.rhythm().days(plan.from(), plan.to()).stream()
                .map(day -> new PlanDay(
                        day,
                        taken.contains(day)
                                ? "taken"
                                : plan.recess().has(day) ? "recess" : closed.contains(day) ? "closed" : FREE))
                .toList();
    }

    public boolean isFree() {
        return standing.equals(FREE);
    }
}
