package org.moothall.minutes.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.PlainText;
import org.moothall.minutes.text.TextBlock;

/**
 * What the minutes say under one item. Paragraphs and points always have all of its words; where they do not say how the
 * words stand, with numbers, tables or more than one list, the structure does, and they are made of it.
 *
 * @param structure empty where paragraphs and points say all
 * @param spokenBy who spoke, each by the role in which they did: no names, since these may be of the public
 */
public record ItemContent(
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph,
        List<MinutedDecision> decisions,
        List<MinutedAction> actions,
        List<TextBlock> structure,
        List<String> spokenBy) {

    private static final ItemContent NOTHING = new ItemContent(List.of(), List.of(), null, List.of(), List.of());

    public ItemContent {
        if (!structure.isEmpty()) {
            PlainText plain = PlainText.of(structure);
            paragraphs = plain.paragraphs();
            points = plain.points();
            pointsAfterParagraph = plain.pointsAfterParagraph();
            structure = plain.blocks().equals(structure) ? List.of() : structure;
        }
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        structure = List.copyOf(structure);
        spokenBy = List.copyOf(spokenBy);
    }

    public ItemContent(
            List<String> paragraphs,
            List<String> points,
            @Nullable Integer pointsAfterParagraph,
            List<MinutedDecision> decisions,
            List<MinutedAction> actions) {
        this(paragraphs, points, pointsAfterParagraph, decisions, actions, List.of(), List.of());
    }

    public static ItemContent nothing() {
        return NOTHING;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public ItemContent and(TextBlock last) {
        List<TextBlock> longer = Stream.concat(text().stream(), Stream.of(last)).toList();
        return new ItemContent(paragraphs, points, pointsAfterParagraph, decisions, actions, longer, spokenBy);
    }

    public ItemContent and(MinutedDecision last) {
        List<MinutedDecision> more =
                Stream.concat(decisions.stream(), Stream.of(last)).toList();
        return new ItemContent(paragraphs, points, pointsAfterParagraph, more, actions, structure, spokenBy);
    }

    /** All that is written, in the order in which it is read; decisions and actions stand by themselves. */
    public List<TextBlock> text() {
        return structure.isEmpty() ? new PlainText(paragraphs, points, pointsAfterParagraph).blocks() : structure;
    }
}
