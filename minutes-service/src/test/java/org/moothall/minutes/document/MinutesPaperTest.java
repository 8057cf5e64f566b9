package org.moothall.minutes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.approved;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.MinutesFixtures.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.ProceedingsFixtures;
import org.moothall.minutes.minutes.PublishedIds;

class MinutesPaperTest {

    @Test
    void hasEveryTextOfTheMinutesInTheirOrder() {
        assertThat(PaperFixtures.minutes().texts())
                .containsSubsequence(
                        "Minutes of the Children and Families Panel",
                        "Meeting: Tuesday 1 December 2026 at 10:00",
                        "Venue: County Hall",
                        "Attendance",
                        "Cllr Ada Weald",
                        "chair",
                        "Present",
                        "Cllr Bo Shire",
                        "Apologies",
                        "1. Apologies",
                        "2. Operation Encompass",
                        "schools",
                        "first point",
                        "second point",
                        "RESOLVED:",
                        "that schools",
                        "ACTION:",
                        "to report on schools",
                        "Owner: Director of Education",
                        "Due: 31 January 2027",
                        "3. Exempt item",
                        "The minute of this item is exempt from publication.",
                        "Signature");
    }

    @Test
    void showsWhatWasDeclaredMovedAndVotedOnAndNothingSensitive() {
        Minutes open = ProceedingsFixtures.published().seenBy(Audience.PUBLIC).orElseThrow();

        List<String> texts = MinutesPaper.of(open, Audience.PUBLIC).texts().toList();

        assertThat(texts)
                .containsSubsequence("Cllr Bo Shire left at item 3, 11:00.", "Cllr Ada Weald arrived at item 1.")
                .containsSubsequence("INTEREST:", "Cllr Di Combe", "Nature: sensitive", "The member: left")
                .containsSubsequence(
                        "RECOMMENDED:",
                        "that schools be helped",
                        "Recommended to: Council",
                        "Reasons: they ask",
                        "Alternatives considered: to wait",
                        "This is a key decision.")
                .containsSubsequence(
                        "MOTION:",
                        "For: 1: Cllr Ada Weald",
                        "Against: 1: Cllr Bo Shire",
                        "Abstained: 1: Cllr Cy Down",
                        "Absent: 1: Cllr Ev Fold",
                        "Casting vote: Cllr Ada Weald, for",
                        "Result: carried")
                .containsSubsequence("AMENDMENT:", "Leave out", "Moved by: Cllr Cy Down", "Result: lost");
        assertThat(texts).noneMatch(text -> text.contains(CANARY) || text.contains(ProceedingsFixtures.SENSITIVE));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void showsWhatIsExemptToTheEntitledAlone(Audience audience) {
        Minutes seen = published().seenBy(audience).orElseThrow();

        String text = String.join("\n", MinutesPaper.of(seen, audience).texts().toList());

        assertThat(text.contains(CANARY)).isEqualTo(audience.maySeeExempt());
        assertThat(text.contains("Exempt: not for publication.")).isEqualTo(audience.maySeeExempt());
    }

    @Test
    void isMarkedUntilItIsPublished() {
        assertThat(MinutesPaper.of(draft(), Audience.CLERKS).mark()).isEqualTo("DRAFT");
        assertThat(MinutesPaper.of(circulated(), Audience.CLERKS).mark()).isEqualTo("DRAFT");
        assertThat(MinutesPaper.of(approved(), Audience.CLERKS).mark()).isEqualTo("NOT PUBLISHED");
        assertThat(MinutesPaper.of(published(), Audience.CLERKS).mark()).isNull();
    }

    @Test
    void makesANoticeOfOnePublishedDecisionOnly() {
        String id = PublishedIds.decision("meeting-1", "item-2", 0);
        String exempt = PublishedIds.decision("meeting-1", "item-3", 0);
        Minutes open = published().seenBy(Audience.PUBLIC).orElseThrow();

        assertThat(DecisionNotice.of(open, id).orElseThrow().texts())
                .contains("Decision of the Children and Families Panel", "RESOLVED:", "that schools")
                .doesNotContain("first point");
        assertThat(DecisionNotice.of(open, exempt)).isEmpty();
        assertThat(DecisionNotice.of(published(), exempt)).isPresent();
        assertThat(DecisionNotice.of(approved(), id)).isEmpty();
    }

    @Test
    void isNamedByDayBodyAndKindInLettersThatFilesMayHave() {
        assertThat(PaperFixtures.empty().fileName(Format.PDF)).isEqualTo("2026-11-24 Scrutiny Panel minutes.pdf");
        assertThat(PaperFixtures.nasty().fileName(Format.AKN))
                .isEqualTo("2026-11-24 Panel gnorw of everything minutes.xml");
        assertThat(PaperFixtures.paper("\uD83D\uDE00".repeat(500), List.of()).fileName(Format.HTML))
                .hasSizeLessThan(260)
                .endsWith(".html");
    }
}
