package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.PublishedIds;
import org.moothall.minutes.minutes.Status;

/** One published decision as a document of its own: which body took it, when, under which item, and its words. */
final class DecisionNotice {
    private DecisionNotice() {}

    /** The minutes must have been disclosed to the reader already. */
    static Optional<Paper> of(Minutes minutes, String decisionId) {
        if (minutes.stage().status() != Status.PUBLISHED) {
            return Optional.empty();
        }
        return minutes.items().stream()
                .flatMap(item -> IntStream.range(0, item.content().decisions().size())
                        .filter(position -> PublishedIds.decision(minutes.id(), item.itemId(), position)
                                .equals(decisionId))
                        .mapToObj(position -> notice(minutes, item, decisionId, position)))
                .findFirst();
    }

    private static Paper notice(Minutes minutes, MinuteItem item, String decisionId, int position) {
        MinutedDecision decision = item.content().decisions().get(position);
        List<Block> blocks = new ArrayList<>();
        if (item.exempt()) {
            blocks.add(new Block.Paragraph("Exempt: not for publication."));
        }
        blocks.add(ItemBlocks.decision(decision));
        return new Paper(
                decisionId,
                "decision",
                minutes.meeting().bodyName(),
                "Decision of the " + minutes.meeting().bodyName(),
                CouncilTime.dayOf(minutes.meeting().startsAt()),
                null,
                MinutesPaper.preface(minutes.meeting()),
                List.of(new Section(item.heading(), blocks)));
    }
}
