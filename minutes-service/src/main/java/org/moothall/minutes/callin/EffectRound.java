package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Has it told which decisions have effect because their window closed without a call-in. Any number of replicas may go round
 * at any time, and break off anywhere: that each is told of once is in the decision itself.
 */
public final class EffectRound {
    private static final int AT_ONCE = 100;

    private final ExecutiveDecisions decisions;
    private final InstantSource clock;

    public EffectRound(ExecutiveDecisions decisions, InstantSource clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whatever somebody else changes meanwhile is no longer due, so each page is another one. */
    public void goRound() {
        Instant now = clock.instant();
        List<Kept> due = decisions.dueToTakeEffect(now, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(kept -> takeEffect(kept, now));
            due = due.size() < AT_ONCE ? List.of() : decisions.dueToTakeEffect(now, AT_ONCE);
        }
    }

    private void takeEffect(Kept kept, Instant now) {
        if (kept.decision().decide(new CallInCommand.TakeEffect(), now)
                instanceof Outcome.Accepted(CallInEvent event)) {
            decisions.replace(kept.version(), event);
        }
    }
}
