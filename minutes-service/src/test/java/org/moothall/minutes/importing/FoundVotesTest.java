package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moothall.minutes.importing.FoundDecision.Subject.AMENDMENT;
import static org.moothall.minutes.importing.FoundDecision.Subject.MOTION;
import static org.moothall.minutes.importing.FoundDecision.Subject.PROCEDURAL;
import static org.moothall.minutes.proceedings.MotionResult.CARRIED;
import static org.moothall.minutes.proceedings.MotionResult.LOST;
import static org.moothall.minutes.proceedings.VoteOption.ABSTAIN;
import static org.moothall.minutes.proceedings.VoteOption.NO;
import static org.moothall.minutes.proceedings.VoteOption.YES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which votings a page tells of: on what, with what result, in what manner. */
class FoundVotesTest {

    @Test
    void ofAnAmendmentAreNotTheMotions() {
        List<FoundVote> votes = VotesRead.votes("Councillor A Oak moved an amendment, seconded by Councillor B Elm.\n\n"
                + "For: 26 / Against: 32 / Abstention: 0\n\nThe amendment was lost.\n\n"
                + "The motion was put and carried by 30 votes to 4.");

        assertThat(votes).extracting(FoundVote::on).containsExactly(AMENDMENT, MOTION);
        assertThat(votes).extracting(FoundVote::result).containsExactly(LOST, CARRIED);
        assertThat(votes).extracting(vote -> vote.counts().get(YES)).containsExactly(26, 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED unanimously: That the report be noted.",
                "Upon a vote being taken it was unanimously\n\nRESOLVED: That the report be noted.",
                "RESOLVED: That the report be noted.\n\n(Unanimous)",
                "PENDERFYNWYD yn unfrydol: Nodi'r adroddiad."
            })
    void sayHowWhereNobodyCounted(String told) {
        assertThat(VotesRead.only(told).manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @Test
    void areNotReadFromTheAgenda() {
        ImportedPage page = PageFixtures.reader()
                .readText("Agenda item\n\n"
                        + "A title\n\n"
                        + "To note that the motion was carried by 9 votes to 3, moved by Cllr Oak.\n\n"
                        + "Minutes:\n\n"
                        + "The item was not reached.\n");

        assertThat(page.votes()).isEmpty();
        assertThat(page.movers()).isEmpty();
    }

    @Test
    void ofTheMotionAreNotThoseOfAnAmendmentThatNobodyWasAgainst() {
        assertThat(VotesRead.votes(
                        "The second amendment was carried unanimously. On the substantive motion six Members voted in favour"
                                + " and two against, and it was declared carried."))
                .extracting(vote -> vote.counts().get(NO))
                .containsExactly(null, 2);
    }

    @Test
    void ofTheMeetingItselfAreOfNoMotion() {
        assertThat(VotesRead.only("It was agreed on a show of hands that the meeting go on until ten.")
                        .on())
                .isEqualTo(FoundDecision.Subject.PROCEDURAL);
    }

    @Test
    void onTheMotionAreAnotherThoughItWasAgreedRightBelowTheAmendment() {
        assertThat(VotesRead.votes("Upon a vote the amendment was carried by 6 votes to 3. Upon a second vote the"
                        + " substantive motion was agreed nem con."))
                .extracting(FoundVote::on, FoundVote::manner)
                .containsExactly(
                        tuple(FoundDecision.Subject.AMENDMENT, null),
                        tuple(FoundDecision.Subject.MOTION, Manner.NEM_CON));
    }

    @Test
    void onTheMeetingsOwnCourseAreProceduralThoughItIsCalledSomebodysMotion() {
        FoundVote vote = VotesRead.only("The Mayor's motion that the meeting adjourn was agreed on a show of hands.");

        assertThat(vote.on()).isEqualTo(FoundDecision.Subject.PROCEDURAL);
    }

    @Test
    void onARecommendationToRefuseAreNoRefusal() {
        assertThat(VotesRead.only(
                                "Members voted on the recommendation to refuse: 4 for, 7 against. The recommendation was not carried.")
                        .result())
                .isEqualTo(LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The scheme was approved, no one voting against.",
                "Cytunwyd, heb neb yn gwrthwynebu, i roi \u00a3200."
            })
    void sayThatNobodyWasAgainstIt(String told) {
        assertThat(VotesRead.only(told).manner()).isEqualTo(Manner.NEM_CON);
        assertThat(VotesRead.only(told).counts()).isEmpty();
    }

    @Test
    void ofABudgetWithoutAmendmentAreTheMotions() {
        assertThat(VotesRead.only("The budget was then voted on without amendment and carried by 23 votes to 10.")
                        .on())
                .isEqualTo(MOTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two votes were taken: the amendment was lost by 5 votes to 9, and the motion was carried by 9 votes to 5.",
                "The amendment was lost, 5 voting for and 9 against, whereupon the motion was put and carried by 9 votes to 5.",
                "On being put the amendment was lost by 5 votes to 9; the substantive motion carried by 9 votes to 5."
            })
    void ofWhichOneSentenceTellsAreTwo(String told) {
        List<FoundVote> votes = VotesRead.votes(told);

        assertThat(votes).extracting(FoundVote::on).containsExactly(AMENDMENT, MOTION);
        assertThat(votes).extracting(FoundVote::result).containsExactly(LOST, CARRIED);
        assertThat(votes).extracting(FoundVote::counts).containsExactly(Map.of(YES, 5, NO, 9), Map.of(YES, 9, NO, 5));
    }

    @Test
    void betweenTwoAmendmentsAreForTheOneThatWon() {
        FoundVote vote = VotesRead.only(
                "A vote was taken between the two amendments, when 7 Members voted for the first amendment and 4 for"
                        + " the second, 9 Members declining to vote. The first amendment was accordingly carried against the second.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 7, NO, 4, ABSTAIN, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A vote was taken between the two amendments. There voted for the first amendment 9 and for the second amendment 6, and"
                        + " the first amendment went forward against the motion.",
                "Between the two, 9 members voted for the first amendment and 6 for the second."
            })
    void betweenTwoAmendmentsAreCarriedForTheWinner(String told) {
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 9, NO, 6));
    }

    @Test
    void ofATableOfDecisionsAreOneForEachRow() {
        ImportedPage page = VotesRead.read(
                "| Item | Decision | For | Against | Abstained |\n| Fleet strategy | Approved | 18 | 0 | 0 |\n"
                        + "| Smoke alarms | Approved | 18 | 0 | 0 |\n| Allowances | Motion lost | 7 | 11 | 0 |");

        assertThat(page.votes())
                .extracting(FoundVote::result, vote -> vote.counts().get(YES))
                .containsExactly(tuple(CARRIED, 18), tuple(CARRIED, 18), tuple(LOST, 7));
        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.APPROVED, Verdict.LOST);
    }

    @Test
    void inWhichTheAmendmentWasDefeatedCarriedTheMotion() {
        FoundVote vote = VotesRead.only(
                "Councillor Oak moved that the decision be upheld. Councillor Elm moved in amendment that permission be given."
                        + "\n\nThere voted five for the motion and two for the amendment. The amendment was defeated.");

        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 5, NO, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All members present being in favour, it was\n\nResolved: that the lease be renewed.",
                "The Chair announced the decision, which was unanimous.\n\nRESOLVED: that the licence be granted.",
                "RESOLVED, the Mayor and all the constituent members voting in favour, that the scheme be approved.",
                "The payments were approved. (Prop: Cllr Oak. Sec: Cllr Elm. Unanimous.)"
            })
    void ofAllAreToldBeforeOrBehindWhatWasResolved(String told) {
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
        assertThat(vote.result()).isEqualTo(CARRIED);
    }

    @Test
    void ofEachRowOfGrantsStandBetweenItsMoversAndItsSum() {
        ImportedPage page = VotesRead.read("""
                | Applicant | Asked | Proposed | Seconded | Vote | Awarded |
                | Silver Band | £600 | Cllr Oak | Cllr Elm | 8-0 | £600 |
                | Scouts | £1,000 | Cllr Yew | Cllr Oak | 6-2 | £750 |
                """);

        assertThat(page.votes())
                .extracting(FoundVote::counts)
                .containsExactly(Map.of(YES, 8, NO, 0), Map.of(YES, 6, NO, 2));
        assertThat(page.movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("Oak", "Elm"), tuple("Yew", "Oak"));
    }

    @Test
    void ofATableWithAResultInEachRowAreSettledByIt() {
        ImportedPage page = VotesRead.read("""
                | Service | For | Against | Abstain | Result |
                | Contingency | 5 | 0 | 1 | Agreed |
                | Licences | 1 | 4 | 0 | Not agreed |
                """);

        assertThat(page.votes()).extracting(FoundVote::result).containsExactly(CARRIED, LOST);
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.AGREED, Verdict.LOST);
    }

    @Test
    void ofThingsInAListAreOneForEach() {
        List<FoundVote> votes = VotesRead.votes(
                "- Land at Elm Farm. No objection (all in favour).\n- A shed. Object (5 for, 1 abstention).\n");

        assertThat(votes)
                .extracting(FoundVote::manner, FoundVote::counts)
                .containsExactly(tuple(Manner.UNANIMOUS, Map.of()), tuple(null, Map.of(YES, 5, ABSTAIN, 1)));
    }

    @Test
    void areOfWhatIsDecidedInTheirOwnSentence() {
        assertThat(
                        VotesRead.votes(
                                "The motion was lost. The application was then approved, eight Members being in favour and four against."))
                .extracting(FoundVote::result, FoundVote::counts)
                .containsExactly(tuple(LOST, Map.of()), tuple(CARRIED, Map.of(YES, 8, NO, 4)));
    }

    @Test
    void onAnAmendmentMayBeHeadedByTheirNumber() {
        FoundVote vote = VotesRead.only(
                "Councillor Oak moved and Councillor Elm seconded an amendment.\n\nFOR the amendment - 2\n\n"
                        + "Green (2): Councillors Oak, Elm\n\nAGAINST the amendment - 3\n\nBlue (3): Councillors Ash, Fir, Yew\n\n"
                        + "The amendment was lost.");

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash", "Fir", "Yew")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by general assent", "by common consent"})
    void areNoneWhereNobodyVoted(String how) {
        assertThat(VotesRead.votes("RESOLVED, " + how + ", that the licence be granted."))
                .isEmpty();
    }

    @Test
    void afterAnAmendmentWasWithdrawnAreOnTheMotion() {
        assertThat(VotesRead.votes(
                        "Councillor Oak moved and Councillor Elm seconded an amendment. He withdrew the amendment.\n\n"
                                + "RESOLVED by 29 votes to 6 that the tax be set."))
                .extracting(FoundVote::on)
                .containsExactly(MOTION);
    }

    @Test
    void afterAnAmendmentWasAcceptedAreOnTheMotion() {
        assertThat(VotesRead.votes(
                        "Councillor Oak moved to add that the old should pay less. Councillor Elm accepted the amendment.\n\n"
                                + "On being put to the vote it was RESOLVED (six for, one against) that rents rise."))
                .extracting(FoundVote::on, FoundVote::counts)
                .containsExactly(tuple(MOTION, Map.of(YES, 6, NO, 1)));
    }

    @Test
    void haveTheResultThatTheCastingVoteWasGivenFor() {
        assertThat(VotesRead.only(
                                "On a vote, nine voted for the amendment and nine against, and the Chair gave his casting vote in favour.")
                        .result())
                .isEqualTo(CARRIED);
    }

    @Test
    void haveNoCastingVoteWhereTheChairHasNone() {
        assertThat(VotesRead.only(
                                "There were three votes for and three against, and as the Chair has no second vote it was not carried.")
                        .manner())
                .isNull();
    }

    @Test
    void onTheWholeAreNotThoseOnTheAmendmentInTheSameSentence() {
        assertThat(VotesRead.votes(
                        "The amendment was put and carried, three to one, and on the same vote it was carried as the"
                                + " substantive motion."))
                .extracting(FoundVote::on, FoundVote::result)
                .containsExactly(tuple(AMENDMENT, CARRIED), tuple(MOTION, CARRIED));
    }

    @Test
    void areToldWhereAMotionWasPutAndAgreed() {
        assertThat(VotesRead.only("The motion, as amended, was put to the Council and agreed.")
                        .result())
                .isEqualTo(CARRIED);
    }

    @Test
    void areOneThoughTheirFiguresAreToldTwice() {
        assertThat(VotesRead.votes(
                        "The motion was then put and carried (6:3).\n\nResolved (6:3) - That the fee be raised."))
                .extracting(FoundVote::counts)
                .containsExactly(Map.of(YES, 6, NO, 3));
    }

    @Test
    void areOnTheMotionWhereTheAmendmentWasAcceptedBefore() {
        assertThat(VotesRead.votes(
                        "It was moved by Councillor Oak and seconded by Councillor Elm that it be so.\n\nCouncillor Ash moved an"
                                + " amendment to add a word and the amendment was accepted by the mover and the seconder.\n\n31 For\n\n00 Against\n\n"
                                + "The Chair declared the motion, as amended, CARRIED."))
                .extracting(FoundVote::on, FoundVote::counts)
                .containsExactly(tuple(MOTION, Map.of(YES, 31, NO, 0)));
    }

    @Test
    void areUnanimousWithoutADissentWhereTheDecisionIsToldBefore() {
        assertThat(VotesRead.only("RESOLVED that the award be paid. This was agreed nem. con.")
                        .manner())
                .isEqualTo(Manner.NEM_CON);
    }

    @Test
    void areUnanimousWhereNoNameIsGivenInBrackets() {
        FoundVote vote = VotesRead.only("RESOLVED that the fee be set at £1,150.\n\n(Vote: For - Unanimous)");

        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
        assertThat(vote.names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was moved by Councillor Oak and seconded by Councillor Elm that the vote be a recorded one. The motion was carried.",
                "Councillor Oak moved, and Councillor Elm seconded, that the motions for debate be taken before the report. The motion was carried."
            })
    void onHowTheMeetingGoesOnAreProcedural(String told) {
        assertThat(VotesRead.only(told).on()).isEqualTo(PROCEDURAL);
    }

    @Test
    void onAMotionAsAlteredAreNotProcedural() {
        assertThat(
                        VotesRead.votes(
                                "Councillor Oak, seconded by Councillor Elm, moved that the question be now put. The procedural motion was"
                                        + " agreed on a show of hands.\n\nThe motion, as altered, was then put to the vote and was carried by 54 votes to 0."))
                .extracting(FoundVote::on)
                .containsExactly(PROCEDURAL, MOTION);
    }
}
