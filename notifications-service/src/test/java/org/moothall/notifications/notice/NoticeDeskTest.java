package org.moothall.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.subscription.EventName;

class NoticeDeskTest {
    private final NoticeFixtures.MemoryBodyNames names = new NoticeFixtures.MemoryBodyNames();
    private final List<Notice> shown = new ArrayList<>();
    private final List<Notice> owed = new ArrayList<>();

    @Test
    void showsTheSameWhetherTheBodysNameIsKnownBeforeOrNot() {
        NoticeDesk desk = new NoticeDesk(
                null,
                names,
                new NoticeFixtures.MemoryNotices(),
                (notice, subscription) -> owed.add(notice),
                shown::add);
        ActionNews opened = new ActionNews(
                NoticeFixtures.envelope("e1", "org.moothall.minutes.action-opened.v1", Instant.EPOCH),
                EventName.ACTION_OPENED,
                "a1",
                "b1",
                "Director of Education",
                "Write to schools",
                null,
                "open");

        desk.show(opened);
        desk.bodyNamed("b1", 1, "Scrutiny Panel");
        desk.show(opened);

        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst()).isEqualTo(shown.getLast());
        assertThat(owed).isEmpty();
    }
}
