package org.moothall.minutes.minutes.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.AnnouncedResult;
import org.moothall.minutes.minutes.Announcements;
import org.moothall.minutes.minutes.Announcing;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesRefusal.OfAnnouncement;
import org.moothall.minutes.minutes.Retraction;

/**
 * What a clerk sees of the announcement of one item: what the public would be told now or why not, what it is told, and
 * what was taken back.
 *
 * @param upToDate whether what is announced is what would be announced now
 */
record AnnouncementView(
        String itemId,
        @Nullable ResultView proposed,
        @Nullable String hindrance,
        @Nullable ResultView announced,
        @Nullable String announcedBy,
        boolean upToDate,
        List<RetractionView> retractions) {

    record RetractionView(Instant announcedAt, Instant retractedAt, String by, String reason) {
        static RetractionView of(Retraction one) {
            return new RetractionView(one.announcedAt(), one.at(), one.by().name(), one.reason());
        }
    }

    static AnnouncementView of(Minutes minutes, MinuteItem item) {
        Announcements announced = minutes.publicRecord().announced();
        OfAnnouncement hindrance = new Announcing(minutes).objection(item).orElse(null);
        AnnouncedResult now = AnnouncedResult.of(item);
        return new AnnouncementView(
                item.itemId(),
                hindrance == null ? ResultView.proposed(item) : null,
                hindrance == null ? null : AnnouncementRefusals.slug(hindrance),
                announced
                        .of(item.itemId())
                        .map(one -> ResultView.of(minutes, one))
                        .orElse(null),
                announced.of(item.itemId()).map(one -> one.by().name()).orElse(null),
                announced
                        .of(item.itemId())
                        .filter(one -> one.result().equals(now))
                        .isPresent(),
                announced.retractionsOf(item.itemId()).stream()
                        .map(RetractionView::of)
                        .toList());
    }
}
