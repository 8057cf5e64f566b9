package org.moothall.minutes.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the minutes say under one item. The points stand after paragraph number pointsAfterParagraph, or else last. */
public record ItemContent(
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph,
        List<MinutedDecision> decisions,
        List<MinutedAction> actions) {

    private static final ItemContent NOTHING = new ItemContent(List.of(), List.of(), null, List.of(), List.of());

    public ItemContent {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    public static ItemContent nothing() {
        return NOTHING;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
