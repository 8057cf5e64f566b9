package org.moothall.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithdrawnPaperNewsTest {

    @Test
    void tellsWhichPaperWentAndWhyBeforeAnythingElse() {
        MeetingNews news = NoticeFixtures.paperWithdrawn(new WithdrawnPaper("Report", "A table was wrong.", true));

        assertThat(news.headline("Panel")).isEqualTo("Paper corrected: Panel, 1 December 2026");
        assertThat(news.particulars())
                .startsWith("Paper: Report", "Why: A table was wrong.", "A corrected version is with the agenda.");
        assertThat(news.isNews()).isTrue();
    }

    @Test
    void doesNotTellATitleThatIsWithheld() {
        MeetingNews news = NoticeFixtures.paperWithdrawn(new WithdrawnPaper(null, "It named a child.", false));

        assertThat(news.headline("Panel")).startsWith("Paper withdrawn: Panel");
        assertThat(news.particulars()).startsWith("Why: It named a child.").noneMatch(line -> line.startsWith("Paper"));
    }

    @Test
    void isNoNewsToAnybodyWhereItIsOfPrivateBusiness() {
        MeetingNews news = NoticeFixtures.paperWithdrawn(null);

        assertThat(news.isNews()).isFalse();
        assertThat(news.isTold()).isFalse();
    }
}
