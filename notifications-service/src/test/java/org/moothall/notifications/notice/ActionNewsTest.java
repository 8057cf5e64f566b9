package org.moothall.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.notifications.subscription.EventName;

class ActionNewsTest {

    @ParameterizedTest
    @CsvSource({
        "ACTION_OPENED, New action: Scrutiny Panel",
        "ACTION_UPDATED, Action updated: Scrutiny Panel",
        "ACTION_DUE_SOON, Action due soon: Scrutiny Panel",
        "ACTION_OVERDUE, Action overdue: Scrutiny Panel"
    })
    void saysInItsHeadlineWhatHappened(EventName name, String headline) {
        ActionNews news = news(name);

        assertThat(news.headline("Scrutiny Panel")).isEqualTo(headline);
        assertThat(news.particulars()).contains("Owner: Director of Education", "Due: 15 January 2027");
        assertThat(news.isNews()).isTrue();
    }

    private static ActionNews news(EventName name) {
        return new ActionNews(
                NoticeFixtures.envelope("e1", "org.moothall.minutes." + name.word() + ".v1", Instant.EPOCH),
                name,
                "a1",
                "b1",
                "Director of Education",
                "Write to schools",
                LocalDate.of(2027, 1, 15),
                "open");
    }
}
