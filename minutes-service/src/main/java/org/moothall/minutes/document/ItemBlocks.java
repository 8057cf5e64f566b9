package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.text.TextBlock;

/** What the minutes say under an item, in the order in which it is read. */
final class ItemBlocks {
    private ItemBlocks() {}

    static List<Block> of(ItemContent content) {
        List<Block> blocks = new ArrayList<>();
        content.text().forEach(part -> blocks.add(block(part)));
        spoken(blocks, content.spokenBy());
        content.decisions().forEach(one -> blocks.add(decision(one)));
        content.actions().forEach(one -> blocks.add(new Block.Result("ACTION:", one.text(), particulars(one))));
        return blocks;
    }

    private static Block block(TextBlock part) {
        return switch (part) {
            case TextBlock.Paragraph(String text) -> new Block.Paragraph(text);
            case TextBlock.Points(List<String> points) -> new Block.Points(points);
            case TextBlock.Numbered(List<TextBlock.Clause> clauses) ->
                new Block.Numbered(clauses.stream()
                        .map(one -> new Block.Clause(one.number(), one.text()))
                        .toList());
            case TextBlock.Table(String caption, List<String> headings, List<List<String>> rows) ->
                new Block.Table(caption, headings, rows, false);
        };
    }

    private static void spoken(List<Block> blocks, List<String> roles) {
        if (!roles.isEmpty()) {
            blocks.add(new Block.Result("SPOKE:", String.join("; ", roles), List.of()));
        }
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
