package org.moothall.minutes.minutes.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Announcement;
import org.moothall.minutes.minutes.Announcing;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Session.Phase;

/**
 * How far a meeting is, as everybody in the public seats sees it: nothing of it is from the text of the draft, but what
 * somebody announced.
 */
record ProgressView(
        String meetingId,
        String phase,
        boolean privateBusiness,
        @Nullable ReachedView item,
        List<AnnouncedView> announced,
        @Nullable ResultView latest) {

    /** An item as the published agenda has it. */
    record ReachedView(String itemId, int number, String title) {}

    /** That the result of an item is announced; what it is, is told of the latest, and of all by their own address. */
    record AnnouncedView(String itemId, Instant announcedAt) {
        static AnnouncedView of(Announcement one) {
            return new AnnouncedView(one.itemId(), one.at());
        }
    }

    static ProgressView of(Minutes minutes) {
        Optional<MinuteItem> reached = minutes.reachedItem();
        Phase phase = minutes.session().phase();
        List<Announcement> announced = new Announcing(minutes).standing();
        return new ProgressView(
                minutes.id(),
                phase.word(),
                reached.filter(MinuteItem::exempt).isPresent(),
                reached.filter(item -> !item.exempt())
                        .map(item -> new ReachedView(item.itemId(), item.number(), item.agendaTitle()))
                        .orElse(null),
                announced.stream().map(AnnouncedView::of).toList(),
                announced.stream()
                        .max(Comparator.comparing(Announcement::at))
                        .map(latest -> ResultView.of(minutes, latest))
                        .orElse(null));
    }
}
