package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;

/** What the minutes say under an item, in the order in which it is read. */
final class ItemBlocks {
    private ItemBlocks() {}

    static List<Block> of(ItemContent content) {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = content.paragraphs().size();
        Integer after = content.pointsAfterParagraph();
        int before = after == null ? paragraphs : Math.clamp(after, 0, paragraphs);
        content.paragraphs().subList(0, before).forEach(text -> blocks.add(new Block.Paragraph(text)));
        if (!content.points().isEmpty()) {
            blocks.add(new Block.Points(content.points()));
        }
        content.paragraphs().subList(before, paragraphs).forEach(text -> blocks.add(new Block.Paragraph(text)));
        content.decisions().forEach(one -> blocks.add(decision(one)));
        content.actions().forEach(one -> blocks.add(new Block.Result("ACTION:", one.text(), particulars(one))));
        return blocks;
    }

    static Block decision(MinutedDecision decision) {
        List<String> lines = new ArrayList<>();
        add(lines, "Recommended to: ", decision.recommendedTo());
        add(lines, "Reasons: ", decision.reasons());
        add(lines, "Alternatives considered: ", decision.alternatives());
        add(lines, "Interests declared: ", decision.interests());
        if (decision.keyDecision()) {
            lines.add("This is a key decision.");
        }
        return new Block.Result(decision.verdict() + ":", decision.text(), lines);
    }

    private static void add(List<String> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(label + text);
        }
    }

    private static List<String> particulars(MinutedAction action) {
        List<String> lines = new ArrayList<>();
        lines.add("Owner: " + (action.owner() == null ? "not named" : action.owner()));
        if (action.due() != null) {
            lines.add("Due: " + CouncilTime.day(action.due()));
        }
        if (action.byNextMeeting()) {
            lines.add("Due: by the next meeting");
        }
        return lines;
    }
}
