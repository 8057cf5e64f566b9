package org.moothall.minutes.minutes.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.AnnouncedResult;
import org.moothall.minutes.minutes.Announcement;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Minutes;

/** What was decided at an item as everybody is told it; without a time it was not announced, but would be so. */
record ResultView(
        String itemId,
        int number,
        String title,
        @Nullable Instant announcedAt,
        List<RulingView> decisions,
        List<MotionJson> motions) {

    record RulingView(String verdict, String text) {
        static RulingView of(MinutedDecision decision) {
            return new RulingView(decision.verdict(), decision.text());
        }
    }

    static ResultView proposed(MinuteItem item) {
        return of(item, null, AnnouncedResult.of(item));
    }

    static ResultView of(Minutes minutes, Announcement announced) {
        MinuteItem item = minutes.item(announced.itemId()).orElseThrow();
        return of(item, announced.at(), announced.result());
    }

    private static ResultView of(MinuteItem item, @Nullable Instant announcedAt, AnnouncedResult result) {
        return new ResultView(
                item.itemId(),
                item.number(),
                item.agendaTitle(),
                announcedAt,
                result.decisions().stream().map(RulingView::of).toList(),
                result.motions().stream().map(MotionJson::of).toList());
    }
}
