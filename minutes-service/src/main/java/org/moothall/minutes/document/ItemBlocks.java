package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;

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
        content.decisions().forEach(one -> blocks.add(new Block.Result(one.verdict() + ":", one.text(), List.of())));
        content.actions().forEach(one -> blocks.add(new Block.Result("ACTION:", one.text(), particulars(one))));
        return blocks;
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
