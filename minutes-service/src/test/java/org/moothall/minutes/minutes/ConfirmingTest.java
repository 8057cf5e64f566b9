package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.BEFORE;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.approved;
import static org.moothall.minutes.minutes.MinutesFixtures.confirmed;
import static org.moothall.minutes.minutes.MinutesFixtures.correction;
import static org.moothall.minutes.minutes.MinutesFixtures.meetingLike;
import static org.moothall.minutes.minutes.MinutesFixtures.nextMeeting;
import static org.moothall.minutes.minutes.MinutesFixtures.proven;
import static org.moothall.minutes.minutes.MinutesFixtures.published;
import static org.moothall.minutes.minutes.MinutesFixtures.sealed;
import static org.moothall.minutes.minutes.MinutesFixtures.signed;
import static org.moothall.minutes.minutes.MinutesFixtures.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.Submit;
import org.moothall.minutes.minutes.MinutesRefusal.UnsuitableMeeting;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.minutes.Outcome.Unchanged;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Revision;

class ConfirmingTest {

    @Test
    void submitsPublishedMinutesToALaterMeetingOfTheBody() {
        assertThat(submitted()
                        .publicRecord()
                        .standing()
                        .submission()
                        .orElseThrow()
                        .to())
                .isEqualTo(Sitting.of(nextMeeting()));
        assertThat(submitted().items()).isEqualTo(proven().items());
    }

    @ParameterizedTest
    @CsvSource({
        "body-1, 2026-12-02T09:00:00Z, cancelled, CANCELLED",
        "body-2, 2026-12-02T09:00:00Z, agenda-published, OTHER_BODY",
        "body-1, 2026-12-01T10:00:00Z, agenda-published, NOT_LATER",
        "body-1, 2026-11-01T10:00:00Z, agenda-published, NOT_LATER"
    })
    void refusesAMeetingThatIsNotSuitable(String body, String startsAt, String status, UnsuitableMeeting.Why why) {
        KnownMeeting meeting = meetingLike("meeting-9", body, startsAt, status);

        assertThat(decide(proven(), new Submit(meeting, CLERK)))
                .isEqualTo(new Refused(new UnsuitableMeeting("meeting-9", why)));
    }

    @Test
    void refusesAnExtraordinaryMeetingAndTakesTheOrdinaryOrAnnualOneAfterIt() {
        assertThat(decide(proven(), new Submit(ofKind("extraordinary"), CLERK)))
                .isEqualTo(new Refused(new UnsuitableMeeting("meeting-2", UnsuitableMeeting.Why.EXTRAORDINARY)));
        assertThat(decide(proven(), new Submit(ofKind("annual"), CLERK))).isInstanceOf(Outcome.Accepted.class);
        assertThat(decide(proven(), new Submit(ofKind("not-known-yet"), CLERK))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void refusesToSubmitWhatIsNotPublished() {
        assertThat(decide(approved(), new Submit(nextMeeting(), CLERK)))
                .isEqualTo(new Refused(new MinutesRefusal.NotPublished()));
    }

    @Test
    void maySubmitToAnotherMeetingUntilOneHasConfirmed() {
        KnownMeeting third = meetingLike("meeting-3", "body-1", "2027-01-05T10:00:00Z", "agenda-published");

        assertThat(decide(submitted(), new Submit(nextMeeting(), CLERK))).isInstanceOf(Unchanged.class);
        assertThat(decide(submitted(), new Submit(third, CLERK))).isInstanceOf(Outcome.Accepted.class);
        assertThat(decide(confirmed(), new Submit(third, CLERK)))
                .isEqualTo(new Refused(new MinutesRefusal.AlreadyConfirmed()));
    }

    @Test
    void correctsWordsWhereverTheyStandInTheItem() {
        Minutes minutes = confirmed(
                correction("item-2", "second point", "third point"),
                correction("item-2", "that schools", "that roads"));

        ItemContent content = minutes.item("item-2").orElseThrow().content();
        assertThat(content.points()).containsExactly("first point", "third point");
        assertThat(content.decisions().getFirst().text()).isEqualTo("that roads");
        assertThat(content.paragraphs()).containsExactly("schools");
    }

    @Test
    void refusesACorrectionOfWordsThatAreNotThereOrThereMoreThanOnce() {
        assertThat(decide(submitted(), confirm(correction("item-2", "hospitals", "roads"))))
                .isEqualTo(new Refused(new MinutesRefusal.CorrectionMisplaced("item-2", 0)));
        assertThat(decide(submitted(), confirm(correction("item-2", "schools", "roads"))))
                .isEqualTo(new Refused(new MinutesRefusal.CorrectionMisplaced("item-2", 3)));
        assertThat(decide(submitted(), confirm(correction("item-9", "schools", "roads"))))
                .isEqualTo(new Refused(new MinutesRefusal.UnknownItem("item-9")));
    }

    @Test
    void movesEvidenceWithTheWordsAndDropsItWhereTheyWereCorrected() {
        ItemContent content = new ItemContent(
                List.of("It was late. The panel agreed to wait. All went home."),
                List.of(),
                null,
                List.of(
                        new MinutedDecision("AGREED", "to wait", new Evidence(null, 0, 13, 38)),
                        new MinutedDecision("NOTED", "late", new Evidence(null, 0, 0, 12))),
                List.of());
        Wording early = new Wording(correction("item-1", "It was late", "It was very late"));

        List<MinutedDecision> decisions = early.corrected(content).decisions();

        assertThat(decisions.getFirst().evidence()).isEqualTo(new Evidence(null, 0, 18, 43));
        assertThat(decisions.getLast().evidence()).isNull();
        assertThat(early.found()).isEqualTo(1);
    }

    @Test
    void refusesToConfirmBeforeTheMeetingWasHeldOrIfItWasCalledOff() {
        KnownMeeting cancelled = meetingLike("meeting-2", "body-1", "2026-12-02T09:00:00Z", "cancelled");

        assertThat(submitted().decide(confirm(), RULES, BEFORE))
                .isEqualTo(new Refused(new MinutesRefusal.ConfirmingMeetingNotHeld(
                        nextMeeting().startsAt(), false)));
        assertThat(decide(submitted(), new Confirm(cancelled, CLERK, List.of())))
                .isEqualTo(new Refused(new MinutesRefusal.ConfirmingMeetingNotHeld(cancelled.startsAt(), true)));
    }

    @Test
    void refusesToConfirmWhatWasNotSubmittedToThatMeeting() {
        KnownMeeting third = meetingLike("meeting-3", "body-1", "2026-12-02T09:30:00Z", "agenda-published");

        assertThat(decide(proven(), confirm())).isEqualTo(new Refused(new MinutesRefusal.NotSubmitted()));
        assertThat(decide(submitted(), new Confirm(third, CLERK, List.of())))
                .isEqualTo(new Refused(new MinutesRefusal.NotSubmitted()));
    }

    @Test
    void confirmsOnceAndSignsOnceWhatIsConfirmed() {
        Correction one = correction("item-2", "second point", "third point");

        assertThat(decide(submitted(), new Sign(CHAIR))).isEqualTo(new Refused(new MinutesRefusal.NotConfirmed()));
        assertThat(decide(confirmed(one), confirm(one))).isInstanceOf(Unchanged.class);
        assertThat(decide(confirmed(one), confirm())).isEqualTo(new Refused(new MinutesRefusal.AlreadyConfirmed()));
        assertThat(decide(signed(one), new Sign(CLERK))).isInstanceOf(Unchanged.class);
        assertThat(signed(one)
                        .publicRecord()
                        .standing()
                        .signature()
                        .orElseThrow()
                        .by())
                .isEqualTo(CHAIR);
    }

    @Test
    void makesARevisionOfEachTextThatBecomesPublicAndOfNoOther() {
        assertThat(causes(submitted())).containsExactly(Cause.PUBLISHED);
        assertThat(causes(signed())).containsExactly(Cause.PUBLISHED, Cause.CONFIRMED, Cause.SIGNED);
        assertThat(signed().publicRecord().chain().revisions())
                .extracting(revision -> revision.mark().previous())
                .containsExactly(null, "digest-1", "digest-2");
    }

    @Test
    void givesMinutesFromBeforeThereWereRevisionsTheirFirstOneOfTheTextAsItWas() {
        Minutes submitted = sealed(published(), new Submit(nextMeeting(), CLERK));
        Minutes corrected = sealed(unproven(submitted), confirm(correction("item-2", "second point", "third point")));

        assertThat(causes(submitted)).containsExactly(Cause.PUBLISHED);
        assertThat(causes(corrected)).containsExactly(Cause.PUBLISHED, Cause.CONFIRMED);
        assertThat(corrected.publicRecord().chain().revisions().getFirst().content())
                .contains("schools], points=[first point, second point]");
        assertThat(corrected.publicRecord().chain().revisions().getLast().content())
                .contains("schools], points=[first point, third point]");
    }

    @Test
    void hidesCorrectionsOfExemptItemsFromWhoMayNotSeeTheItem() {
        Minutes minutes = confirmed(
                correction("item-2", "second point", "third point"),
                correction("item-3", "to report on " + CANARY, "to say nothing of " + CANARY));

        assertThat(corrections(minutes, Audience.PUBLIC)).hasSize(1);
        assertThat(corrections(minutes, Audience.OFFICERS)).hasSize(1);
        assertThat(corrections(minutes, Audience.MEMBERS)).hasSize(2);
    }

    @Test
    void doesNotPublishAgainWhatIsSigned() {
        assertThat(decide(signed(), new Publish())).isInstanceOf(Unchanged.class);
    }

    private static List<Correction> corrections(Minutes minutes, Audience audience) {
        return minutes.seenBy(audience)
                .orElseThrow()
                .publicRecord()
                .standing()
                .confirmation()
                .orElseThrow()
                .corrections();
    }

    private static Minutes unproven(Minutes minutes) {
        PublicRecord without = PublicRecord.empty().with(minutes.publicRecord().standing());
        return minutes.on(without, minutes.modifiedAt());
    }

    private static List<Cause> causes(Minutes minutes) {
        return minutes.publicRecord().chain().revisions().stream()
                .map(Revision::mark)
                .map(mark -> mark.cause())
                .toList();
    }

    private static KnownMeeting ofKind(String kind) {
        KnownMeeting next = nextMeeting();
        return new KnownMeeting(
                next.meetingId(),
                next.version(),
                next.bodyId(),
                next.bodyName(),
                next.startsAt(),
                next.venue(),
                next.status(),
                next.historical(),
                next.agenda(),
                kind);
    }

    private static Confirm confirm(Correction... corrections) {
        return new Confirm(nextMeeting(), CLERK, List.of(corrections));
    }

    private static Outcome decide(Minutes minutes, MinutesCommand command) {
        return minutes.decide(command, RULES, AFTER);
    }
}
