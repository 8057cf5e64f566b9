package org.moothall.minutes.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * A vote as far as the page tells of it: what it was on, what came of it, how many and who. A side that the page does not
 * count is not in the counts. Where the page tells no result, it is that of the side with more votes, and null where none has
 * them. Sides stand in the order of {@link VoteOption}.
 */
public record FoundVote(
        FoundDecision.Subject on,
        @Nullable MotionResult result,
        @Nullable Manner manner,
        Map<VoteOption, Integer> counts,
        Map<VoteOption, List<String>> names,
        List<Evidence> evidence) {

    public FoundVote {
        counts = inOrder(counts);
        names = inOrder(names);
        evidence = List.copyOf(evidence);
    }

    /** For before against, however the sides came: read again, a vote is told in the same words. */
    private static <V> Map<VoteOption, V> inOrder(Map<VoteOption, V> sides) {
        Map<VoteOption, V> sorted = new EnumMap<>(VoteOption.class);
        sorted.putAll(sides);
        return Collections.unmodifiableMap(sorted);
    }
}
