package org.moothall.minutes.minutes;

import java.util.List;
import org.moothall.minutes.proceedings.Motion;

/**
 * What was decided at an item, as the public is told it before the minutes are published: a copy of that moment, which the
 * draft leaves behind when it is written on.
 */
public record AnnouncedResult(List<MinutedDecision> decisions, List<Motion> motions) {
    public AnnouncedResult {
        decisions = List.copyOf(decisions);
        motions = List.copyOf(motions);
    }

    /** Of the item as it is now: of a decision its verdict and its words, and nothing that the clerk noted with it. */
    public static AnnouncedResult of(MinuteItem item) {
        return new AnnouncedResult(
                item.content().decisions().stream()
                        .map(decision -> new MinutedDecision(decision.verdict(), decision.text(), null))
                        .toList(),
                item.proceedings().announced());
    }

    public boolean isNothing() {
        return decisions.isEmpty() && motions.isEmpty();
    }
}
