package org.moothall.minutes.callin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;

/** Where the executive decisions are kept. An event is kept in the same write as the decision that it made. */
public interface ExecutiveDecisions {
    Optional<Kept> find(String decisionId);

    /** By their status at that moment. */
    List<Kept> list(CallInQuery query, Instant now, boolean exemptToo);

    /** Those whose window has closed and of which nobody was told, the first to close first. */
    List<Kept> dueToTakeEffect(Instant now, int limit);

    /** Does nothing where the decision has been opened to call-in already. */
    void open(OpenedToCallIn opened);

    /** False where the decision is no longer of the version expected. */
    boolean replace(long expectedVersion, CallInEvent event);
}
