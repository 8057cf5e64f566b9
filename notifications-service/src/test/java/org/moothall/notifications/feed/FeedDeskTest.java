package org.moothall.notifications.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.notice.ActionNews;
import org.moothall.notifications.notice.NoticeDesk;
import org.moothall.notifications.notice.NoticeFixtures;
import org.moothall.notifications.subscription.EventName;

class FeedDeskTest {
    private final NoticeFixtures.MemoryBodyNames names = new NoticeFixtures.MemoryBodyNames();
    private final FeedDesk feed = new FeedDesk(new Entries(), names, 10);

    @Test
    void namesABodyWhoseNameIsHeardOfAfterItsAction() {
        new NoticeDesk(null, names, new NoticeFixtures.MemoryNotices(), (notice, subscription) -> {}, feed)
                .show(action());
        assertThat(feed.latest(null)).extracting(FeedEntry::headline).containsExactly("New action: body b1");

        names.learn("b1", 1, "Scrutiny Panel");

        assertThat(feed.latest(null)).extracting(FeedEntry::headline).containsExactly("New action: Scrutiny Panel");
    }

    private static ActionNews action() {
        return new ActionNews(
                NoticeFixtures.envelope("e1", "org.moothall.minutes.action-opened.v1", Instant.EPOCH),
                EventName.ACTION_OPENED,
                "a1",
                "b1",
                "Director of Education",
                "Write to schools",
                null,
                "open");
    }

    private static final class Entries implements FeedEntries {
        private final List<FeedEntry> kept = new ArrayList<>();

        @Override
        public void keep(FeedEntry entry, long version) {
            kept.add(entry);
        }

        @Override
        public List<FeedEntry> latest(@Nullable String bodyId, int limit) {
            return kept;
        }
    }
}
