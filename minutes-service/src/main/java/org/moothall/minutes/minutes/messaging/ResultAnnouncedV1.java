package org.moothall.minutes.minutes.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.moothall.minutes.minutes.Announcement;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultAnnounced;

/**
 * The body of the event that a result was announced: the item as the published agenda has it, and what was announced of
 * it. Nothing else of the draft is in it, and not who announced it.
 */
record ResultAnnouncedV1(
        @JsonUnwrapped MinutesV1 minutes,
        ItemV1 item,
        Instant announcedAt,
        List<DecisionV1> decisions,
        List<MotionV1> motions) {

    record ItemV1(String itemId, int number, String title) {}

    record DecisionV1(String verdict, String text) {
        static DecisionV1 of(MinutedDecision decision) {
            return new DecisionV1(decision.verdict(), decision.text());
        }
    }

    static ResultAnnouncedV1 of(MinutesResultAnnounced event, long version) {
        Announcement announced = event.announced();
        MinuteItem item = event.minutes().item(announced.itemId()).orElseThrow();
        return new ResultAnnouncedV1(
                MinutesV1.of(event.minutes(), version),
                new ItemV1(item.itemId(), item.number(), item.agendaTitle()),
                announced.at(),
                announced.result().decisions().stream().map(DecisionV1::of).toList(),
                announced.result().motions().stream().map(MotionV1::of).toList());
    }
}
