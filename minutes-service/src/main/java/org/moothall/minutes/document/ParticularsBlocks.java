package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import org.moothall.minutes.minutes.MinuteItem;

/** What the law wants said of an item: why an urgent one was taken, and of an exempt one what the public may read. */
final class ParticularsBlocks {
    private static final String URGENT =
            "This item was not on the agenda in time and was taken as a matter of urgency.";

    private ParticularsBlocks() {}

    /** The item must have been disclosed to the reader already. */
    static List<Block> of(MinuteItem item) {
        List<Block> blocks = new ArrayList<>();
        if (item.particulars().urgent()) {
            blocks.add(item.particulars()
                    .specialCircumstances()
                    .<Block>map(reason -> new Block.Result("SPECIAL CIRCUMSTANCES:", reason, List.of(URGENT)))
                    .orElseGet(() -> new Block.Paragraph(URGENT)));
        }
        item.publicSummary()
                .map(summary -> new Block.Result("SUMMARY FOR THE PUBLIC:", summary, List.of()))
                .ifPresent(blocks::add);
        return blocks;
    }
}
