package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.ProceedingsFixtures.ADA;
import static org.moothall.minutes.minutes.ProceedingsFixtures.BO;
import static org.moothall.minutes.minutes.ProceedingsFixtures.CY;
import static org.moothall.minutes.minutes.ProceedingsFixtures.DI;
import static org.moothall.minutes.minutes.ProceedingsFixtures.EV;
import static org.moothall.minutes.minutes.ProceedingsFixtures.SENSITIVE;
import static org.moothall.minutes.minutes.ProceedingsFixtures.absent;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attended;
import static org.moothall.minutes.minutes.ProceedingsFixtures.declaration;
import static org.moothall.minutes.minutes.ProceedingsFixtures.hands;
import static org.moothall.minutes.minutes.ProceedingsFixtures.motion;
import static org.moothall.minutes.minutes.ProceedingsFixtures.named;
import static org.moothall.minutes.minutes.ProceedingsFixtures.sensitive;
import static org.moothall.minutes.minutes.ProceedingsFixtures.yes;
import static org.moothall.minutes.proceedings.MotionResult.CARRIED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsContradictory;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Fault;
import org.moothall.minutes.proceedings.Fault.DeclarantNotThere;
import org.moothall.minutes.proceedings.Fault.MoreVotesThanMembers;
import org.moothall.minutes.proceedings.Fault.NotOnTheRoll;
import org.moothall.minutes.proceedings.Fault.UnknownKind;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.Part;
import org.moothall.minutes.proceedings.Standing;

class InterestsTest {

    @ParameterizedTest
    @EnumSource(
            value = Conduct.class,
            names = {"LEFT", "SPOKE_AND_LEFT"})
    void keepsWhoLeftOutOfTheVoteAndFromMovingIt(Conduct conduct) {
        Minutes minutes = declared(declaration(BO, conduct));

        assertThat(fault(minutes, motion("m1", null, null)))
                .isEqualTo(new NotOnTheRoll("m1", Part.MOVER, BO, Standing.WITHDRAWN));
        Minutes other = declared(declaration(DI, conduct));
        assertThat(fault(other, motion("m1", CARRIED, named(yes(ADA), yes(DI)))))
                .isEqualTo(new NotOnTheRoll("m1", Part.VOTER, DI, Standing.WITHDRAWN));
        assertThat(fault(other, motion("m1", CARRIED, named(yes(ADA), absent(DI)))))
                .isEqualTo(new NotOnTheRoll("m1", Part.VOTER, DI, Standing.WITHDRAWN));
        assertThat(fault(other, motion("m1", CARRIED, hands(4, 0, 0)))).isEqualTo(new MoreVotesThanMembers("m1", 4, 3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Conduct.class,
            names = {"STAYED", "SPOKE"})
    void letsWhoStayedMoveAndVote(Conduct conduct) {
        Minutes minutes = declared(declaration(BO, conduct));

        assertThat(decide(minutes, record(motion("m1", CARRIED, named(yes(ADA), yes(BO))))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void concernsThatItemAlone() {
        Minutes minutes = declared(declaration(BO, Conduct.LEFT));

        assertThat(decide(minutes, new RecordMotions("item-1", null, List.of(motion("m1", CARRIED, hands(4, 0, 0))))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void cannotBeDeclaredAsLeftByWhoVoted() {
        Minutes voted = after(attended(), record(motion("m1", CARRIED, named(yes(ADA), yes(BO)))));

        assertThat(decide(voted, declare(declaration(ADA, Conduct.LEFT))))
                .isEqualTo(refused(new NotOnTheRoll("m1", Part.VOTER, ADA, Standing.WITHDRAWN)));
    }

    @Test
    void asksOfANamedVoteNoValueOfWhoLeft() {
        Minutes minutes = declared(declaration(DI, Conduct.LEFT));

        Minutes voted = after(minutes, record(motion("m1", CARRIED, named(yes(ADA), yes(BO), yes(CY)))));

        assertThat(decide(voted, new Circulate())).isInstanceOf(Accepted.class);
    }

    @Test
    void areDeclaredByMembersWhoWereAtTheMeeting() {
        assertThat(decide(attended(), declare(declaration(EV, Conduct.LEFT))))
                .isEqualTo(refused(new DeclarantNotThere(EV, Standing.AWAY)));
    }

    @Test
    void areOfAKindThatTheCouncilKnows() {
        Declaration odd = new Declaration(ADA, "hearsay", null, Conduct.STAYED, false, null, false);

        assertThat(decide(attended(), declare(odd)))
                .isEqualTo(refused(new UnknownKind("hearsay", RULES.interestKinds())));
    }

    @Test
    void showTheNatureOfASensitiveOneToClerksAlone() {
        Minutes minutes = declared(sensitive(ADA, Conduct.STAYED));
        Minutes published = after(after(after(minutes, new Circulate()), new Approve(CHAIR)), new Publish());

        assertThat(Audience.values())
                .filteredOn(audience ->
                        published.seenBy(audience).orElseThrow().toString().contains(SENSITIVE))
                .containsExactly(Audience.CLERKS);
        assertThat(declarations(published.seenBy(Audience.PUBLIC).orElseThrow()))
                .containsExactly(new Declaration(ADA, "disclosable-pecuniary", null, Conduct.STAYED, true, null, true));
    }

    @Test
    void showTheNatureOfAnyOtherToEverybody() {
        Minutes minutes = declared(declaration(ADA, Conduct.STAYED));
        Minutes published = after(after(after(minutes, new Circulate()), new Approve(CHAIR)), new Publish());

        assertThat(declarations(published.seenBy(Audience.PUBLIC).orElseThrow()))
                .extracting(Declaration::nature)
                .containsExactly("Governor of the school");
    }

    private static Minutes declared(Declaration... declarations) {
        return after(attended(), declare(declarations));
    }

    private static DeclareInterests declare(Declaration... declarations) {
        return new DeclareInterests("item-2", List.of(declarations));
    }

    private static RecordMotions record(Motion... motions) {
        return new RecordMotions("item-2", null, List.of(motions));
    }

    private static List<Declaration> declarations(Minutes minutes) {
        return minutes.item("item-2").orElseThrow().proceedings().declarations();
    }

    private static Outcome decide(Minutes minutes, MinutesCommand command) {
        return minutes.decide(command, RULES, AFTER);
    }

    private static Refused refused(Fault fault) {
        return new Refused(new ProceedingsContradictory("item-2", fault));
    }

    private static Fault fault(Minutes minutes, Motion motion) {
        Refused refused = (Refused) decide(minutes, record(motion));
        return ((ProceedingsContradictory) refused.refusal()).fault();
    }
}
