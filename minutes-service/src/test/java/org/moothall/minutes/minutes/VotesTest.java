package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.ProceedingsFixtures.ADA;
import static org.moothall.minutes.minutes.ProceedingsFixtures.BO;
import static org.moothall.minutes.minutes.ProceedingsFixtures.CY;
import static org.moothall.minutes.minutes.ProceedingsFixtures.DI;
import static org.moothall.minutes.minutes.ProceedingsFixtures.EV;
import static org.moothall.minutes.minutes.ProceedingsFixtures.absent;
import static org.moothall.minutes.minutes.ProceedingsFixtures.abstain;
import static org.moothall.minutes.minutes.ProceedingsFixtures.amendment;
import static org.moothall.minutes.minutes.ProceedingsFixtures.at;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attended;
import static org.moothall.minutes.minutes.ProceedingsFixtures.decidedBy;
import static org.moothall.minutes.minutes.ProceedingsFixtures.hands;
import static org.moothall.minutes.minutes.ProceedingsFixtures.left;
import static org.moothall.minutes.minutes.ProceedingsFixtures.motion;
import static org.moothall.minutes.minutes.ProceedingsFixtures.named;
import static org.moothall.minutes.minutes.ProceedingsFixtures.no;
import static org.moothall.minutes.minutes.ProceedingsFixtures.yes;
import static org.moothall.minutes.proceedings.MotionResult.CARRIED;
import static org.moothall.minutes.proceedings.MotionResult.DEFERRED;
import static org.moothall.minutes.proceedings.MotionResult.FELL;
import static org.moothall.minutes.proceedings.MotionResult.LOST;
import static org.moothall.minutes.proceedings.MotionResult.WITHDRAWN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsIncomplete;
import org.moothall.minutes.minutes.MinutesRefusal.UnknownItem;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.proceedings.Fault;
import org.moothall.minutes.proceedings.Fault.CastingVoteMissing;
import org.moothall.minutes.proceedings.Fault.CastingVoteWithoutTie;
import org.moothall.minutes.proceedings.Fault.CountsDoNotAddUp;
import org.moothall.minutes.proceedings.Fault.MoreVotesThanMembers;
import org.moothall.minutes.proceedings.Fault.NamedVoteMissing;
import org.moothall.minutes.proceedings.Fault.NotOnTheRoll;
import org.moothall.minutes.proceedings.Fault.NotPresiding;
import org.moothall.minutes.proceedings.Fault.NothingToAmend;
import org.moothall.minutes.proceedings.Fault.ResultAgainstVote;
import org.moothall.minutes.proceedings.Fault.ResultMissing;
import org.moothall.minutes.proceedings.Fault.SameMotionId;
import org.moothall.minutes.proceedings.Fault.SecondedByMover;
import org.moothall.minutes.proceedings.Fault.VoteWithoutDecision;
import org.moothall.minutes.proceedings.Fault.VotedTwice;
import org.moothall.minutes.proceedings.Fault.VotesMissing;
import org.moothall.minutes.proceedings.Majority;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Part;
import org.moothall.minutes.proceedings.Standing;
import org.moothall.minutes.proceedings.Tally;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteMethod;
import org.moothall.minutes.proceedings.VoteOption;

class VotesTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-12-01T10:00:00Z");

    @Test
    void derivesTheCountsOfANamedVote() {
        VoteEvent vote = named(yes(ADA), yes(BO), no(CY), abstain(DI), absent(EV));

        Minutes minutes = recorded(motion("m1", CARRIED, vote));

        assertThat(motions(minutes).getFirst().voteEvent())
                .isNotNull()
                .extracting(VoteEvent::counts)
                .isEqualTo(new Tally(2, 1, 1, 1));
    }

    @Test
    void keepsTheResultOfAnAmendmentApartFromThatOfItsMotion() {
        Minutes minutes = recorded(motion("m1", CARRIED, hands(3, 1, 0)), amendment("a1", "m1", LOST, hands(1, 3, 0)));

        assertThat(motions(minutes)).extracting(Motion::result).containsExactly(CARRIED, LOST);
    }

    @Test
    void keepsTheMotionsWhenTheTextOfTheItemIsWrittenAnew() {
        Minutes minutes = recorded(motion("m1", CARRIED, hands(3, 1, 0)));

        Minutes rewritten = after(minutes, new RecordItem("item-2", null, MinutesFixtures.content("other words")));

        assertThat(motions(rewritten)).isEqualTo(motions(minutes));
    }

    @Test
    void doesNotKnowAnItemThatIsNotInTheMinutes() {
        assertThat(decide(attended(), new RecordMotions("item-9", null, List.of(motion("m1", null, null)))))
                .isEqualTo(new Refused(new UnknownItem("item-9")));
    }

    @Test
    void refusesMoreVotesThanMembersPresent() {
        assertThat(fault(motion("m1", CARRIED, hands(4, 1, 0)))).isEqualTo(new MoreVotesThanMembers("m1", 5, 4));
        assertThat(fault(motion("m1", CARRIED, named(yes(ADA), yes(BO), yes(CY), yes(DI), yes(EV)))))
                .isEqualTo(new MoreVotesThanMembers("m1", 5, 4));
    }

    @Test
    void refusesAMemberTwiceInAVoteByIdOrByName() {
        NamedMember otherwise = new NamedMember(null, "cllr ada weald");

        assertThat(fault(motion("m1", CARRIED, named(yes(ADA), yes(ADA))))).isEqualTo(new VotedTwice("m1", ADA));
        assertThat(fault(motion("m1", CARRIED, named(yes(ADA), absent(otherwise)))))
                .isEqualTo(new VotedTwice("m1", otherwise));
    }

    @Test
    void refusesTheVoteOfWhoWasNotInTheRoomSaveAsAbsent() {
        NamedMember stranger = new NamedMember("member-9", "Cllr Nobody");

        assertThat(fault(motion("m1", CARRIED, named(yes(EV)))))
                .isEqualTo(new NotOnTheRoll("m1", Part.VOTER, EV, Standing.AWAY));
        assertThat(fault(motion("m1", CARRIED, named(yes(ADA), absent(stranger)))))
                .isEqualTo(new NotOnTheRoll("m1", Part.VOTER, stranger, Standing.UNKNOWN));
        assertThat(motions(recorded(motion("m1", CARRIED, named(yes(ADA), absent(EV))))))
                .hasSize(1);
    }

    @Test
    void refusesAMoverAndASeconderWhoHadLeft() {
        assertThat(fault(attended(left(BO, "item-2")), motion("m1", null, null)))
                .isEqualTo(new NotOnTheRoll("m1", Part.MOVER, BO, Standing.GONE));
        assertThat(fault(attended(left(CY, "item-1")), motion("m1", null, null)))
                .isEqualTo(new NotOnTheRoll("m1", Part.SECONDER, CY, Standing.GONE));
        assertThat(decide(attended(left(BO, "item-3")), record(motion("m1", null, null))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void tellsByTheTimeWhetherTheMoverHadLeftWithinTheItem() {
        Minutes minutes = attended(new Movement(Movement.Way.LEFT, BO, "item-2", TEN));

        assertThat(decide(minutes, record(at(TEN.minusMinutes(5), motion("m1", null, null)))))
                .isInstanceOf(Accepted.class);
        assertThat(fault(minutes, at(TEN.plusMinutes(5), motion("m1", null, null))))
                .isEqualTo(new NotOnTheRoll("m1", Part.MOVER, BO, Standing.GONE));
    }

    @Test
    void asksForAnIdWhereTwoMembersHaveOneName() {
        NamedMember one = new NamedMember("member-6", "Cllr J. Smith");
        NamedMember other = new NamedMember("member-7", "Cllr J. Smith");
        Attendance smiths = new Attendance(
                List.of(ProceedingsFixtures.attendee(one, null), ProceedingsFixtures.attendee(other, null)),
                List.of(),
                List.of());
        Minutes minutes = after(MinutesFixtures.draft(), new RecordAttendance(smiths));
        NamedMember either = new NamedMember(null, "Cllr J. Smith");

        assertThat(fault(minutes, moved("m1", CARRIED, named(yes(either)), null, null)))
                .isEqualTo(new NotOnTheRoll("m1", Part.VOTER, either, Standing.AMBIGUOUS));
        assertThat(decide(minutes, record(moved("m1", CARRIED, named(yes(one), yes(other)), one, other))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void refusesAMotionThatItsMoverSeconded() {
        NamedMember byName = new NamedMember(null, "Cllr Bo Shire");

        assertThat(fault(moved("m1", null, null, BO, byName))).isEqualTo(new SecondedByMover("m1", byName));
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        VoteEvent miscounted = VoteEvent.named(List.of(yes(ADA), yes(BO), no(CY)), Map.of(VoteOption.YES, 3), null);
        VoteEvent moreNamedThanCounted =
                new VoteEvent(VoteMethod.SHOW_OF_HANDS, new Tally(3, 0, 0, 0), List.of(no(DI)), null);

        assertThat(fault(motion("m1", CARRIED, miscounted)))
                .isEqualTo(new CountsDoNotAddUp("m1", VoteOption.YES, 3, 2));
        assertThat(fault(motion("m1", CARRIED, moreNamedThanCounted)))
                .isEqualTo(new CountsDoNotAddUp("m1", VoteOption.NO, 0, 1));
    }

    @Test
    void recordsAtAShowOfHandsTheVoteOfWhoRequiredIt() {
        VoteEvent hands = new VoteEvent(VoteMethod.SHOW_OF_HANDS, new Tally(3, 1, 0, 0), List.of(no(DI)), null);

        assertThat(motions(recorded(motion("m1", CARRIED, hands)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 0, CARRIED, true", "1, 3, 0, CARRIED, false", "1, 3, 0, LOST, true", "3, 1, 0, LOST, false",
        "1, 0, 3, CARRIED, true", "1, 3, 0, FELL, true", "2, 2, 0, FELL, true", "3, 1, 0, FELL, false"
    })
    void holdsTheResultAgainstTheMajorityOfThoseVoting(int yes, int no, int abstain, MotionResult result, boolean so) {
        Motion motion = motion("m1", result, hands(yes, no, abstain));

        Outcome outcome = decide(attended(), record(motion));

        assertThat(outcome instanceof Accepted).isEqualTo(so);
        if (!so) {
            assertThat(fault(motion)).isInstanceOf(ResultAgainstVote.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, CARRIED, true",
        "2, 1, CARRIED, true",
        "2, 2, LOST, true",
        "2, 2, CARRIED, false",
        "0, 0, LOST, true"
    })
    void asksForTwoThirdsWhereTheMotionDoes(int yes, int no, MotionResult result, boolean so) {
        Motion motion = new Motion(
                "m1", null, "That it be closed", BO, CY, null, Majority.TWO_THIRDS, result, hands(yes, no, 0));

        assertThat(decide(attended(), record(motion)) instanceof Accepted).isEqualTo(so);
    }

    @Test
    void asksForTheCastingVoteOfThePersonPresidingOnEquality() {
        VoteEvent tie = named(yes(ADA), yes(BO), no(CY), no(DI));

        assertThat(fault(motion("m1", CARRIED, tie))).isEqualTo(new CastingVoteMissing("m1", 2));
        assertThat(fault(motion("m1", LOST, tie))).isEqualTo(new CastingVoteMissing("m1", 2));
        assertThat(fault(motion("m1", CARRIED, decidedBy(BO, VoteOption.YES, tie))))
                .isEqualTo(new NotPresiding("m1", BO));
        assertThat(fault(motion("m1", LOST, decidedBy(ADA, VoteOption.YES, tie))))
                .isInstanceOf(ResultAgainstVote.class);
        assertThat(fault(motion("m1", CARRIED, decidedBy(ADA, VoteOption.YES, hands(3, 1, 0)))))
                .isEqualTo(new CastingVoteWithoutTie("m1", 3, 1));
        assertThat(motions(recorded(motion("m1", CARRIED, decidedBy(ADA, VoteOption.YES, tie)))))
                .hasSize(1);
        assertThat(motions(recorded(motion("m1", LOST, decidedBy(ADA, VoteOption.NO, tie)))))
                .hasSize(1);
    }

    @Test
    void refusesAVoteOnWhatWasNotDecided() {
        assertThat(fault(motion("m1", WITHDRAWN, hands(3, 1, 0)))).isEqualTo(new VoteWithoutDecision("m1", WITHDRAWN));
        assertThat(fault(motion("m1", DEFERRED, hands(3, 1, 0)))).isEqualTo(new VoteWithoutDecision("m1", DEFERRED));
    }

    @Test
    void refusesAnAmendmentOfNothingOrOfAnAmendment() {
        Motion motion = motion("m1", null, null);

        assertThat(fault(motion, amendment("a1", "m2", null, null))).isEqualTo(new NothingToAmend("a1", "m2"));
        assertThat(fault(motion, amendment("a1", "a1", null, null))).isEqualTo(new NothingToAmend("a1", "a1"));
        assertThat(fault(motion, amendment("a1", "m1", null, null), amendment("a2", "a1", null, null)))
                .isEqualTo(new NothingToAmend("a2", "a1"));
        assertThat(fault(motion, motion("m1", null, null))).isEqualTo(new SameMotionId("m1"));
    }

    @Test
    void refusesAnAttendanceThatTakesAwayWhoVoted() {
        Minutes minutes = recorded(motion("m1", CARRIED, named(yes(ADA), yes(DI))));
        Attendance without =
                new Attendance(ProceedingsFixtures.fourPresent().present().subList(0, 3), List.of(), List.of());

        assertThat(decide(minutes, new RecordAttendance(without)))
                .isEqualTo(new Refused(new ProceedingsContradictory(
                        "item-2", new NotOnTheRoll("m1", Part.VOTER, DI, Standing.UNKNOWN))));
        assertThat(decide(minutes, new RecordAttendance(ProceedingsFixtures.fourPresent(left(DI, "item-1")))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void circulatesNoMotionWithoutItsResult() {
        assertThat(decide(recorded(motion("m1", null, hands(3, 1, 0))), new Circulate()))
                .isEqualTo(incomplete(new ResultMissing("m1")));
    }

    @Test
    void circulatesNoNamedVoteThatLeavesOutWhoWasThere() {
        VoteEvent partly = named(yes(ADA), yes(BO), no(CY));

        assertThat(decide(recorded(motion("m1", CARRIED, partly)), new Circulate()))
                .isEqualTo(incomplete(new VotesMissing("m1", List.of(DI))));
        assertThat(decide(
                        recorded(motion("m1", CARRIED, named(yes(ADA), yes(BO), no(CY), absent(DI)))), new Circulate()))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void circulatesNoBudgetWithoutNamesOnItsMotionsAndAmendments() {
        VoteEvent all = named(yes(ADA), yes(BO), yes(CY), no(DI));
        Motion motion = motion("m1", CARRIED, all);
        Motion byHands = amendment("a1", "m1", LOST, hands(1, 3, 0));
        Motion byAssent = amendment("a1", "m1", CARRIED, null);
        Motion byName = amendment("a1", "m1", CARRIED, all);

        assertThat(decide(budget(motion, byHands), new Circulate())).isEqualTo(incomplete(new NamedVoteMissing("a1")));
        assertThat(decide(budget(motion, byAssent), new Circulate())).isEqualTo(incomplete(new NamedVoteMissing("a1")));
        assertThat(decide(budget(motion, byName), new Circulate())).isInstanceOf(Accepted.class);
        assertThat(decide(recorded(motion, byHands), new Circulate())).isInstanceOf(Accepted.class);
    }

    @Test
    void leavesTheBudgetFlagAsItWasWhereNothingIsSaidOfIt() {
        Minutes budget = budget(motion("m1", FELL, null));

        Minutes later = after(budget, new RecordMotions("item-2", null, List.of()));

        assertThat(later.item("item-2").orElseThrow().proceedings().budget()).isTrue();
    }

    private static Minutes recorded(Motion... motions) {
        return after(attended(), record(motions));
    }

    private static Minutes budget(Motion... motions) {
        return after(attended(), new RecordMotions("item-2", true, List.of(motions)));
    }

    private static RecordMotions record(Motion... motions) {
        return new RecordMotions("item-2", null, List.of(motions));
    }

    private static Motion moved(
            String id, MotionResult result, VoteEvent vote, NamedMember mover, NamedMember seconder) {
        return new Motion(id, null, "That it be so", mover, seconder, null, Majority.SIMPLE, result, vote);
    }

    private static List<Motion> motions(Minutes minutes) {
        return minutes.item("item-2").orElseThrow().proceedings().motions();
    }

    private static Outcome decide(Minutes minutes, MinutesCommand command) {
        return minutes.decide(command, RULES, AFTER);
    }

    private static Refused incomplete(Fault fault) {
        return new Refused(new ProceedingsIncomplete("item-2", fault));
    }

    private static Fault fault(Motion... motions) {
        return fault(attended(), motions);
    }

    private static Fault fault(Minutes minutes, Motion... motions) {
        Refused refused = (Refused) decide(minutes, record(motions));
        return ((ProceedingsContradictory) refused.refusal()).fault();
    }
}
