package org.moothall.minutes.decision;

import java.util.List;

/** Keeps the decisions of published minutes; an older version never replaces a newer one. */
public interface Decisions {
    void record(long version, Decision decision);

    /** Verdicts match whatever their case: RESOLVED, Resolved and resolved are one verdict. */
    List<Decision> list(DecisionQuery query);
}
