package org.moothall.minutes.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.minutes.officer.OfficerFixtures.GENERAL;
import static org.moothall.minutes.officer.OfficerFixtures.NOW;
import static org.moothall.minutes.officer.OfficerFixtures.draft;
import static org.moothall.minutes.officer.OfficerFixtures.particulars;
import static org.moothall.minutes.officer.OfficerFixtures.published;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerDecisionTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 21);

    @Test
    void isADraftUntilItIsPublished() {
        assertThat(OfficerDecision.draft("officer-1", particulars("to buy"), NOW))
                .isEqualTo(new Outcome.Accepted(new OfficerEvent.Drafted(draft("to buy"))));
        assertThat(draft("to buy a gritter").publish(NOW))
                .isEqualTo(new Outcome.Accepted(new OfficerEvent.Published(published())));
    }

    @Test
    void isRewrittenOnlyBeforeItIsPublished() {
        assertThat(draft("to buy").rewrite(particulars("to hire"), NOW))
                .isEqualTo(new Outcome.Accepted(new OfficerEvent.Drafted(draft("to hire"))));
        assertThat(draft("to buy").rewrite(particulars("to buy"), NOW)).isEqualTo(new Outcome.Unchanged());
        assertThat(published().rewrite(particulars("to hire"), NOW))
                .isEqualTo(new Outcome.Refused(new OfficerRefusal.AlreadyPublished()));
    }

    @Test
    void isPublishedOnce() {
        assertThat(published().publish(NOW.plusSeconds(60))).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void isNotRecordedBeforeItWasTaken() {
        Outcome notTaken = new Outcome.Refused(new OfficerRefusal.NotTakenYet(TOMORROW));

        assertThat(OfficerDecision.draft("officer-1", particulars(TOMORROW, GENERAL, "to buy"), NOW))
                .isEqualTo(notTaken);
        assertThat(draft("to buy").rewrite(particulars(TOMORROW, GENERAL, "to buy"), NOW))
                .isEqualTo(notTaken);
    }

    @ParameterizedTest(name = "what was decided on {0} is kept until {1}, its papers until {2}")
    @CsvSource({
        "2026-11-19, 2032-11-18, 2030-11-18",
        "2024-02-29, 2030-02-27, 2028-02-28",
        "2026-01-01, 2031-12-31, 2029-12-31"
    })
    void isKeptForSixYearsFromTheDayItWasTakenAndItsPapersForFour(LocalDate taken, LocalDate record, LocalDate papers) {
        Retention retention = new Retention(6, 4);

        assertThat(retention.keepUntil(taken)).isEqualTo(record);
        assertThat(retention.keepPapersUntil(taken)).isEqualTo(papers);
    }

    @Test
    void isNeverKeptForNoTimeAtAll() {
        assertThatThrownBy(() -> new Retention(0, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
