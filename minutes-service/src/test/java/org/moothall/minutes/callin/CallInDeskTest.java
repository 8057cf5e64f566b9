package org.moothall.minutes.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.CLERK;
import static org.moothall.minutes.callin.CallInFixtures.REASON;
import static org.moothall.minutes.callin.CallInFixtures.RULES;
import static org.moothall.minutes.callin.CallInFixtures.WITHIN;
import static org.moothall.minutes.callin.CallInFixtures.open;
import static org.moothall.minutes.callin.CallInFixtures.urgent;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;
import org.moothall.minutes.callin.CallInRefusal.NotEntitled;
import org.moothall.minutes.callin.CallInRefusal.NotSubject;
import org.moothall.minutes.callin.CallInRefusal.SatOnTheBody;
import org.moothall.minutes.callin.CallInRefusal.TooFewMembers;
import org.moothall.minutes.callin.CallInRefusal.UnknownMeeting;
import org.moothall.minutes.callin.CallInRefusal.UnknownMembers;
import org.moothall.minutes.meeting.KeptMeetings;
import org.moothall.minutes.member.KeptCouncillors;
import org.moothall.minutes.minutes.Audience;

class CallInDeskTest {

    private final KeptDecisions decisions = new KeptDecisions();
    private final KeptCouncillors councillors = new KeptCouncillors()
            .withBody("cabinet-1", "cabinet")
            .withBody("scrutiny-1", "committee")
            .with("a", "scrutiny-1")
            .with("b", "scrutiny-1")
            .with("c")
            .with("leader", "cabinet-1", "scrutiny-1");
    private final KeptMeetings meetings = new KeptMeetings();

    @BeforeEach
    void publish() {
        decisions.open(new OpenedToCallIn(open()));
    }

    @Test
    void takesACallInOfEnoughMembersByTheNamesThatTheyHave() {
        Answer answer = callIn(RULES, "a", "b", "c");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done -> assertThat(done.kept()
                                        .decision()
                                        .callIn()
                                        .orElseThrow()
                                        .members())
                                .extracting(Signatory::name)
                                .containsExactly("Cllr a", "Cllr b", "Cllr c"));
        assertThat(decisions.events()).hasSize(2);
    }

    @Test
    void countsAMemberOnceHoweverOftenTheyAreNamed() {
        assertThat(callIn(RULES, "a", "b", "b", "a")).isEqualTo(refused(new TooFewMembers(2, 3)));
        assertThat(decisions.events()).hasSize(1);
    }

    @Test
    void takesNoCallInOfSomebodyWhoIsNotAKnownMember() {
        assertThat(callIn(RULES, "a", "b", "c", "nobody")).isEqualTo(refused(new UnknownMembers(List.of("nobody"))));
        assertThat(decisions.events()).hasSize(1);
    }

    @Test
    void letsNobodyReviewWhatTheirOwnBodyDecided() {
        assertThat(callIn(RULES, "a", "b", "c", "leader"))
                .isEqualTo(refused(new SatOnTheBody(List.of("Cllr leader"), "Cabinet")));
    }

    @Test
    void asksForMembersOfTheKindsOfBodyThatTheCouncilHasSet() {
        CallInRules ofCommittees = new CallInRules(Set.of("cabinet"), false, Set.of(), 2, Set.of("committee"));

        assertThat(callIn(ofCommittees, "a", "c"))
                .isEqualTo(refused(new NotEntitled(List.of("Cllr c"), List.of("committee"))));
        assertThat(callIn(ofCommittees, "a", "b")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void saysWhichVersionThereIsWhereAnotherWasMeant() {
        assertThat(desk(RULES).declareUrgent("decision-1", OptionalLong.of(7), "Now.", null, CLERK))
                .isEqualTo(new Answer.Stale(1));
    }

    @Test
    void decidesAgainOnWhatIsThereWhereSomebodyElseWasFasterAndNoVersionWasMeant() {
        CallInDesk slow = new CallInDesk(new Outrun(), councillors, meetings, RULES, () -> WITHIN);
        CallInDesk slowToo = new CallInDesk(new Outrun(), councillors, meetings, RULES, () -> WITHIN);
        List<String> members = List.of("a", "b", "c");

        assertThat(slow.callIn("decision-1", OptionalLong.empty(), members, REASON, CLERK))
                .isEqualTo(refused(new NotSubject()));
        assertThat(slowToo.callIn("decision-1", OptionalLong.of(1), members, REASON, CLERK))
                .isEqualTo(new Answer.Stale(2));
    }

    @Test
    void knowsNoDecisionThatWasNotOpenedToCallIn() {
        assertThat(desk(RULES).callIn("decision-9", OptionalLong.empty(), List.of("a"), REASON, CLERK))
                .isEqualTo(new Answer.NoSuchDecision("decision-9"));
    }

    @Test
    void concludesAtNoMeetingThatWasNeverHeardOf() {
        callIn(RULES, "a", "b", "c");

        assertThat(desk(RULES).concludeAt("decision-1", OptionalLong.empty(), CallInResult.STANDS, "meeting-9", CLERK))
                .isEqualTo(refused(new UnknownMeeting("meeting-9")));
    }

    @Test
    void showsADecisionUnderAnExemptItemToTheEntitledAlone() {
        decisions.open(new OpenedToCallIn(open("decision-2", true)));

        assertThat(desk(RULES).find("decision-2", Audience.PUBLIC)).isEmpty();
        assertThat(desk(RULES).find("decision-2", Audience.OFFICERS)).isEmpty();
        assertThat(desk(RULES).find("decision-2", Audience.MEMBERS)).isPresent();
        CallInQuery all = new CallInQuery(List.of(), null, null, null, null, 10);
        assertThat(desk(RULES).list(all, Audience.PUBLIC))
                .extracting(kept -> kept.decision().id())
                .containsExactly("decision-1");
    }

    private Answer callIn(CallInRules rules, String... members) {
        return desk(rules).callIn("decision-1", OptionalLong.empty(), List.of(members), REASON, CLERK);
    }

    private CallInDesk desk(CallInRules rules) {
        return new CallInDesk(decisions, councillors, meetings, rules, () -> WITHIN);
    }

    /** Somebody declares the decision urgent in the moment between our reading it and our writing it. */
    private static final class Outrun extends KeptDecisions {
        Outrun() {
            open(new OpenedToCallIn(CallInFixtures.open()));
        }

        @Override
        public boolean replace(long expectedVersion, CallInEvent event) {
            boolean outrun = super.replace(1, new CallInEvent.DeclaredUrgent(urgent(CallInFixtures.open(), "Now.")));
            return !outrun && super.replace(expectedVersion, event);
        }
    }

    private static Answer refused(CallInRefusal refusal) {
        return new Answer.Refused(refusal);
    }
}
