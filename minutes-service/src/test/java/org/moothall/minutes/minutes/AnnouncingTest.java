package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.content;
import static org.moothall.minutes.minutes.MinutesFixtures.written;
import static org.moothall.minutes.minutes.ProceedingsFixtures.ADA;
import static org.moothall.minutes.minutes.ProceedingsFixtures.BO;
import static org.moothall.minutes.minutes.ProceedingsFixtures.CY;
import static org.moothall.minutes.minutes.ProceedingsFixtures.DI;
import static org.moothall.minutes.minutes.ProceedingsFixtures.abstain;
import static org.moothall.minutes.minutes.ProceedingsFixtures.amendment;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attended;
import static org.moothall.minutes.minutes.ProceedingsFixtures.decidedBy;
import static org.moothall.minutes.minutes.ProceedingsFixtures.declaration;
import static org.moothall.minutes.minutes.ProceedingsFixtures.hands;
import static org.moothall.minutes.minutes.ProceedingsFixtures.motion;
import static org.moothall.minutes.minutes.ProceedingsFixtures.named;
import static org.moothall.minutes.minutes.ProceedingsFixtures.no;
import static org.moothall.minutes.minutes.ProceedingsFixtures.sensitive;
import static org.moothall.minutes.minutes.ProceedingsFixtures.yes;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.minutes.MinutesCommand.AnnounceResult;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.ReachItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;
import org.moothall.minutes.minutes.MinutesCommand.RetractResult;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultAnnounced;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultRetracted;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.Tally;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteOption;

class AnnouncingTest {
    private static final AnnounceResult ANNOUNCE = new AnnounceResult("item-2", CLERK);
    private static final RetractResult TAKE_BACK = new RetractResult("item-2", "Miscounted.", CLERK);

    @Test
    void copiesWhatWasDecidedAndLeavesTheDraftWhatItIs() {
        Minutes announced = after(sitting(), ANNOUNCE);
        Minutes writtenOn = after(announced, new RecordItem("item-2", "New title", content("something else")));

        Announcement said = announcedOf(writtenOn);

        assertThat(said.result().decisions()).containsExactly(new MinutedDecision("RESOLVED", "that schools", null));
        assertThat(said.at()).isEqualTo(AFTER);
        assertThat(announced.stage()).isEqualTo(sitting().stage());
        assertThat(announced.items()).isEqualTo(sitting().items());
    }

    @Test
    void leavesCirculatedMinutesCirculated() {
        Minutes circulated = circulatedAfterTheMeeting();

        assertThat(after(circulated, ANNOUNCE).stage().status()).isEqualTo(Status.CIRCULATED);
    }

    @Test
    void takesThePlaceOfWhatWasAnnouncedBefore() {
        Minutes first = after(sitting(), ANNOUNCE);
        Minutes second = after(after(first, new RecordItem("item-2", null, content("more schools"))), ANNOUNCE);

        assertThat(new Announcing(second).standing()).hasSize(1);
        assertThat(announcedOf(second).result().decisions())
                .extracting(MinutedDecision::text)
                .containsExactly("that more schools");
    }

    @Test
    void isToldOnceWhereNothingIsNew() {
        assertThat(sitting().decide(ANNOUNCE, RULES, AFTER))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.event()).isInstanceOf(MinutesResultAnnounced.class));
        assertThat(after(sitting(), ANNOUNCE).decide(ANNOUNCE, RULES, AFTER)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void isTakenBackWithAReasonThatIsKept() {
        Outcome outcome = after(sitting(), ANNOUNCE).decide(TAKE_BACK, RULES, AFTER);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> {
            assertThat(accepted.event()).isInstanceOf(MinutesResultRetracted.class);
            assertThat(new Announcing(accepted.minutes()).standing()).isEmpty();
            assertThat(accepted.minutes().publicRecord().announced().retractionsOf("item-2"))
                    .containsExactly(new Retraction("item-2", AFTER, AFTER, CLERK, "Miscounted."));
        });
    }

    @Test
    void isNotTakenBackTwice() {
        Minutes takenBack = after(after(sitting(), ANNOUNCE), TAKE_BACK);

        assertThat(refusal(takenBack, TAKE_BACK)).isEqualTo(new MinutesRefusal.NothingAnnounced("item-2"));
        assertThat(announcedOf(after(takenBack, ANNOUNCE)).result().isNothing()).isFalse();
    }

    @Test
    void isRefusedForAnExemptItemAndForOneThatIsNotThere() {
        assertThat(refusal(sitting(), new AnnounceResult("item-3", CLERK)))
                .isEqualTo(new MinutesRefusal.ItemNotPublic("item-3"));
        assertThat(refusal(sitting(), new AnnounceResult("item-9", CLERK)))
                .isEqualTo(new MinutesRefusal.UnknownItem("item-9"));
    }

    @Test
    void isRefusedWhileThePublicIsExcludedAlsoOverAnAdjournment() {
        Minutes closed = after(sitting(), new ReachItem("item-3"));
        Minutes adjourned = after(
                closed,
                new RecordSession(
                        new Session(time("10:00"), null, List.of(new Adjournment(time("10:30"), null, null)), null)));

        assertThat(refusal(closed, ANNOUNCE)).isEqualTo(new MinutesRefusal.PublicExcluded());
        assertThat(refusal(adjourned, ANNOUNCE)).isEqualTo(new MinutesRefusal.PublicExcluded());
        after(after(closed, new ReachItem("item-2")), ANNOUNCE);
        after(after(closed, ended()), ANNOUNCE);
    }

    @Test
    void isRefusedBeforeTheMeetingHasBegun() {
        assertThat(refusal(written(), ANNOUNCE)).isEqualTo(new MinutesRefusal.MeetingNotBegun());
    }

    @Test
    void isRefusedWhereNothingIsDecided() {
        Minutes undecided = after(sitting(), new RecordItem("item-2", null, ItemContent.nothing()));
        Minutes moved = voted(motion("m1", null, null));

        assertThat(refusal(undecided, ANNOUNCE)).isEqualTo(new MinutesRefusal.NothingDecided("item-2"));
        assertThat(refusal(moved, ANNOUNCE)).isEqualTo(new MinutesRefusal.NothingDecided("item-2"));
    }

    @Test
    void isOverOnceTheMinutesArePublished() {
        Minutes published = after(after(approvedAfterTheMeeting(), ANNOUNCE), new Publish());

        assertThat(refusal(published, ANNOUNCE)).isEqualTo(new MinutesRefusal.AnnouncementsOver());
        assertThat(refusal(published, TAKE_BACK)).isEqualTo(new MinutesRefusal.AnnouncementsOver());
        assertThat(new Announcing(published).standing()).isEmpty();
    }

    @Test
    void changesNoWordOfWhatIsSealed() {
        Minutes approved = approvedAfterTheMeeting();

        Minutes silent = MinutesFixtures.sealed(approved, new Publish());
        Minutes told = MinutesFixtures.sealed(after(approved, ANNOUNCE), new Publish());

        assertThat(told.publicRecord().chain()).isEqualTo(silent.publicRecord().chain());
    }

    @Test
    void isNoLongerToldOfAnItemThatBecameExemptAndCanStillBeTakenBack() {
        Minutes announced = after(sitting(), ANNOUNCE);
        List<AgendaItem> agenda = List.of(
                new AgendaItem("item-1", 1, "Apologies", false, null),
                new AgendaItem("item-2", 2, "Exempt item", true, null));

        Minutes closed = after(announced, new FollowMeeting(MinutesFixtures.meeting(4, "agenda-published", agenda)));

        assertThat(new Announcing(closed).standing()).isEmpty();
        assertThat(after(closed, TAKE_BACK).publicRecord().announced().standing())
                .isEmpty();
    }

    @Test
    void tellsOfAVoteByNameWhoVotedHowAndOfAShowOfHandsTheCounts() {
        VoteEvent byName = named(yes(ADA), yes(BO), no(CY), abstain(DI));
        VoteEvent byHands =
                new VoteEvent(hands(3, 1, 0).method(), hands(3, 1, 0).counts(), List.of(no(CY)), null);

        List<Motion> said = announcedOf(after(
                        voted(
                                motion("m1", MotionResult.CARRIED, byName),
                                motion("m2", MotionResult.CARRIED, byHands),
                                motion("m3", null, null)),
                        ANNOUNCE))
                .result()
                .motions();

        assertThat(said).extracting(Motion::id).containsExactly("m1", "m2");
        assertThat(said.get(0).voteEvent().votes()).isEqualTo(byName.votes());
        assertThat(said.get(1).voteEvent().votes()).isEmpty();
        assertThat(said.get(1).voteEvent().counts()).isEqualTo(new Tally(3, 1, 0, 0));
        assertThat(said).allSatisfy(motion -> assertThat(motion.mover()).isNull());
    }

    @Test
    void namesNobodyWhereTheNatureOfAMembersInterestIsHidden() {
        VoteEvent tie = decidedBy(ADA, VoteOption.YES, named(yes(ADA), yes(BO), no(CY), no(DI)));
        Minutes voted = voted(
                motion("m1", MotionResult.CARRIED, tie),
                amendment("a1", "m1", MotionResult.LOST, named(no(ADA), no(BO), no(CY), yes(DI))));

        Minutes hidden = after(voted, new DeclareInterests("item-2", List.of(sensitive(DI, Conduct.STAYED))));
        Minutes open = after(voted, new DeclareInterests("item-2", List.of(declaration(DI, Conduct.STAYED))));

        assertThat(announcedOf(after(hidden, ANNOUNCE)).result().motions()).allSatisfy(motion -> {
            assertThat(motion.voteEvent().votes()).isEmpty();
            assertThat(motion.voteEvent().castingVote()).isNull();
            assertThat(motion.voteEvent().counts().yes()).isPositive();
        });
        assertThat(announcedOf(after(open, ANNOUNCE)).result().motions())
                .allSatisfy(motion -> assertThat(motion.voteEvent().votes()).hasSize(4));
    }

    @Test
    void hasNothingOfADecisionButItsVerdictAndItsWords() {
        MinutedDecision noted = new MinutedDecision(
                "RESOLVED", "that it be so", new Evidence(1, null, 0, 5), CANARY, CANARY, CANARY, true, CANARY);
        Minutes minuted = after(
                sitting(),
                new RecordItem(
                        "item-2",
                        CANARY,
                        new ItemContent(List.of(CANARY), List.of(CANARY), 1, List.of(noted), List.of())));

        assertThat(announcedOf(after(minuted, ANNOUNCE)).toString()).doesNotContain(CANARY);
    }

    private static Minutes sitting() {
        return after(written(), begun());
    }

    private static Minutes voted(Motion... motions) {
        return after(after(attended(), begun()), new RecordMotions("item-2", null, List.of(motions)));
    }

    private static Minutes circulatedAfterTheMeeting() {
        return after(after(written(), ended()), new MinutesCommand.Circulate());
    }

    private static Minutes approvedAfterTheMeeting() {
        return after(circulatedAfterTheMeeting(), new MinutesCommand.Approve(MinutesFixtures.CHAIR));
    }

    private static RecordSession begun() {
        return new RecordSession(new Session(time("10:00"), null, List.of(), null));
    }

    private static RecordSession ended() {
        return new RecordSession(new Session(time("10:00"), time("12:00"), List.of(), null));
    }

    private static OffsetDateTime time(String clock) {
        return OffsetDateTime.parse("2026-12-01T" + clock + ":00Z");
    }

    private static Announcement announcedOf(Minutes minutes) {
        return minutes.publicRecord().announced().of("item-2").orElseThrow();
    }

    private static MinutesRefusal refusal(Minutes minutes, MinutesCommand command) {
        return switch (minutes.decide(command, RULES, AFTER)) {
            case Outcome.Refused(MinutesRefusal refusal) -> refusal;
            case Outcome.Accepted _, Outcome.Unchanged _ -> throw new AssertionError(command + " was not refused");
        };
    }
}
