package org.moothall.minutes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.approved;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.confirmed;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.MinutesFixtures.published;
import static org.moothall.minutes.minutes.MinutesFixtures.signed;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.ParticularsFixtures;
import org.moothall.minutes.minutes.ProceedingsFixtures;
import org.moothall.minutes.minutes.PublishedIds;
import org.moothall.minutes.minutes.Session;

class MinutesPaperTest {

    @Test
    void saysWhenTheMeetingBeganWasAdjournedAndEndedByTheCouncilsClockAndOnWhichDay() {
        Session session = new Session(
                OffsetDateTime.parse("2026-06-01T13:00:00Z"),
                OffsetDateTime.parse("2026-06-02T09:30:00Z"),
                List.of(
                        new Adjournment(
                                OffsetDateTime.parse("2026-06-01T14:00:00Z"),
                                OffsetDateTime.parse("2026-06-01T14:10:00Z"),
                                "Fire alarm"),
                        new Adjournment(
                                OffsetDateTime.parse("2026-06-01T16:00:00Z"),
                                OffsetDateTime.parse("2026-06-02T08:00:00Z"),
                                null)),
                null);

        assertThat(SessionLines.of(session))
                .containsExactly(
                        "The meeting began at 14:00.",
                        "Adjourned at 15:00, resumed at 15:10: Fire alarm",
                        "Adjourned at 17:00, resumed at 09:00 on 2 June 2026.",
                        "The meeting ended at 10:30.");
    }

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
    void hasNumberedParagraphsTablesAndWhoSpokeWhereTheyStandAndNothingExemptOfThem() {
        List<String> texts = PaperFixtures.structured().texts().toList();

        assertThat(texts)
                .containsSubsequence(
                        "2. Operation Encompass",
                        "Of schools",
                        "2.1",
                        "first of schools",
                        "Table of schools",
                        "What",
                        "How many",
                        "schools",
                        "410",
                        "SPOKE:",
                        "Head of schools",
                        "3. Exempt item");
        assertThat(texts).noneMatch(text -> text.contains(CANARY));
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

    @Test
    void saysWhyAnItemWasUrgentAndSumsUpForThePublicWhatIsExempt() {
        Minutes open = ParticularsFixtures.published().seenBy(Audience.PUBLIC).orElseThrow();

        List<String> texts = MinutesPaper.of(open, Audience.PUBLIC).texts().toList();

        assertThat(texts)
                .containsSubsequence(
                        "SPECIAL CIRCUMSTANCES:",
                        ParticularsFixtures.FLOOD,
                        "This item was not on the agenda in time and was taken as a matter of urgency.",
                        "3. Exempt item",
                        "The minute of this item is exempt from publication.",
                        "This item was not on the agenda in time and was taken as a matter of urgency.",
                        "SUMMARY FOR THE PUBLIC:",
                        ParticularsFixtures.SUMMARY);
        assertThat(texts).noneMatch(text -> text.contains(CANARY));
    }

    @Test
    void leavesRoomForTheSignatureAndSaysWhoSignedOnceItIsThere() {
        Minutes named = after(confirmed(), new Sign(CHAIR, new Attendee("Cllr Bo\u0000 Shire", null, "Vice-chair")));

        assertThat(MinutesPaper.of(published(), Audience.PUBLIC).texts())
                .endsWith("Signed by the person presiding:", "Date:");
        assertThat(MinutesPaper.of(signed(), Audience.PUBLIC).texts())
                .endsWith("Signed by the person presiding: Cllr Ada Weald", "Date: 2 December 2026");
        assertThat(MinutesPaper.of(named, Audience.PUBLIC).texts())
                .contains("Signed by the person presiding: Cllr Bo\uFFFD Shire, Vice-chair");
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
