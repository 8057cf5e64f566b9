package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moothall.minutes.importing.FoundDecision.Subject.AMENDMENT;
import static org.moothall.minutes.importing.FoundDecision.Subject.MOTION;
import static org.moothall.minutes.proceedings.MotionResult.CARRIED;
import static org.moothall.minutes.proceedings.MotionResult.LOST;
import static org.moothall.minutes.proceedings.VoteOption.ABSTAIN;
import static org.moothall.minutes.proceedings.VoteOption.NO;
import static org.moothall.minutes.proceedings.VoteOption.YES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.VoteOption;

class FoundVotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was carried by 22 votes to one, with two abstentions.",
                "The motion was carried: 22 for, 1 against, 2 abstentions.",
                "For: 22 / Against: 1 / Abstention: 2\n\nThe motion was CARRIED.",
                "The motion was CARRIED (22/1/2 for/against/abstained).",
                "With twenty-two Members voting in favour, one against and two abstaining, the motion was carried.",
                "FOR – 22\n\nAGAINST – 1\n\nABSTAIN – 2\n\nMOTION CARRIED",
                "| For | Against | Abstain |\n| 22 | 1 | 2 |\n\nThe motion was carried."
            })
    void areCountedInWordsAndFiguresOfAnyOrder(String told) {
        FoundVote vote = only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 22, NO, 1, ABSTAIN, 2));
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.evidence()).isNotEmpty();
    }

    @Test
    void giveTheSmallerNumberToThoseWhoLost() {
        assertThat(only("The motion was lost by 21 votes to 14.").counts()).isEqualTo(Map.of(YES, 14, NO, 21));
    }

    @Test
    void ofAnAmendmentAreNotTheMotions() {
        List<FoundVote> votes = votes("Councillor A Oak moved an amendment, seconded by Councillor B Elm.\n\n"
                + "For: 26 / Against: 32 / Abstention: 0\n\nThe amendment was lost.\n\n"
                + "The motion was put and carried by 30 votes to 4.");

        assertThat(votes).extracting(FoundVote::on).containsExactly(AMENDMENT, MOTION);
        assertThat(votes).extracting(FoundVote::result).containsExactly(LOST, CARRIED);
        assertThat(votes).extracting(vote -> vote.counts().get(YES)).containsExactly(26, 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voting for the motion: Councillors Oak, Elm and Ash\n\n"
                        + "Voting against the motion: Councillor Fir\n\n"
                        + "The motion was carried.",
                "Councillors Oak, Elm and Ash voted for and Councillor Fir voted against. The motion was carried.",
                "For:\n\nCllr Oak\n\nCllr Elm\n\nCllr Ash\n\nAgainst:\n\nCllr Fir\n\nThe motion was carried.",
                "| Member | For | Against |\n"
                        + "| Cllr Oak | X | |\n"
                        + "| Cllr Elm | X | |\n"
                        + "| Cllr Ash | X | |\n"
                        + "| Cllr Fir | | X |\n\n"
                        + "The motion was carried.",
                "| Councillor | Vote |\n"
                        + "| Oak | For |\n"
                        + "| Elm | For |\n"
                        + "| Ash | For |\n"
                        + "| Fir | Against |\n\n"
                        + "The motion was carried."
            })
    void nameWhoVotedHow(String told) {
        FoundVote vote = only(told);

        assertThat(vote.manner()).isEqualTo(Manner.NAMED);
        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir")));
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 1));
    }

    @Test
    void areDoubtedWhereNamesAndFiguresDisagree() {
        ImportedPage page =
                read("For: Councillors Oak and Elm (3)\n\nAgainst: Councillor Fir (1)\n\nThe motion was carried.");

        assertThat(page.votes())
                .singleElement()
                .extracting(vote -> vote.counts().get(YES))
                .isEqualTo(3);
        assertThat(page.warnings()).extracting(Warning::code).contains(Warning.Code.VOTE_COUNTS);
    }

    @Test
    void areDoubtedWhereTheResultIsNotThatOfTheFigures() {
        assertThat(read("The motion was carried: 4 for and 9 against.").warnings())
                .extracting(Warning::code)
                .contains(Warning.Code.VOTE_COUNTS);
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
        assertThat(only(told).manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was one for the bus and 4 for the train.",
                "At the last meeting the motion was carried by 9 votes to 3.",
                "The Panel unanimously supported the staff of the hall.",
                "She voted in 2024 and 12 for the first time.",
                "RESOLVED: That the report be noted.",
                "The figures for 12 months were against 9 a year before.",
                "The amendment was two miles for infants and three for juniors."
            })
    void areNotMadeOfOtherNumbers(String told) {
        assertThat(votes(told)).isEmpty();
    }

    @Test
    void tellForBeforeAgainstInWhateverOrderTheyAreReadBack() {
        for (List<VoteOption> order : List.of(List.of(YES, NO, ABSTAIN), List.of(ABSTAIN, NO, YES))) {
            Map<VoteOption, Integer> counts = new LinkedHashMap<>();
            Map<VoteOption, List<String>> names = new LinkedHashMap<>();
            order.forEach(side -> {
                counts.put(side, 1);
                names.put(side, List.of("Oak"));
            });

            FoundVote vote = new FoundVote(MOTION, CARRIED, null, counts, names, List.of());

            assertThat(vote.counts().keySet()).containsExactly(YES, NO, ABSTAIN);
            assertThat(vote.names().keySet()).containsExactly(YES, NO, ABSTAIN);
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR THE MOTION\nOak      Elm      Ash\n\nAGAINST THE MOTION\nFir      Yew\n\nThe motion was carried.",
                "FOR            AGAINST\nOak            Fir\nElm            Yew\nAsh\n\nThe motion was carried.",
                "AGAINST        FOR\nFir            Oak\nYew            Elm\n               Ash\n\nThe motion was carried.",
                "Motion         Amendment\nOak            Fir\nElm            Yew\nAsh\n\nThe motion was carried.",
                "O blaid: Oak, Elm ac Ash\nYn erbyn: Fir a Yew\n\nDerbyniwyd y cynnig."
            })
    void haveTheNamesThatStandInColumns(String told) {
        assertThat(only(told).names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir", "Yew")));
    }

    @Test
    void ofTwoTablesOfNamesAreTwo() {
        assertThat(
                        votes(
                                "For: Oak, Elm\n\nAgainst: Fir, Yew, Ash\n\nThe amendment was lost.\n\nThe motion was put.\n\n"
                                        + "FOR            AGAINST\nFir            Oak\nYew            Elm\nAsh\n\nThe motion was carried."))
                .extracting(FoundVote::on, FoundVote::result)
                .containsExactly(tuple(AMENDMENT, LOST), tuple(MOTION, CARRIED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upon the motion of Councillor Oak, seconded by Councillor Elm, it was agreed, with Councillor Fir voting"
                        + " against, that the fares be advertised.",
                "It was agreed that the fares be advertised. Councillor Fir asked that her vote against be recorded."
            })
    void nameTheOneWhoWasAgainstIt(String told) {
        assertThat(only(told).names()).isEqualTo(Map.of(NO, List.of("Fir")));
    }

    @Test
    void tellTheSmallerNumberAfterTheLargerInFavour() {
        assertThat(
                        only("The vote was 7 to 2 in favour, with one Member abstaining. It was RESOLVED to grant the lease.")
                                .counts())
                .isEqualTo(Map.of(YES, 7, NO, 2, ABSTAIN, 1));
    }

    @Test
    void ofTheMotionAreNotThoseOfAnAmendmentThatNobodyWasAgainst() {
        assertThat(votes(
                        "The second amendment was carried unanimously. On the substantive motion six Members voted in favour"
                                + " and two against, and it was declared carried."))
                .extracting(vote -> vote.counts().get(NO))
                .containsExactly(null, 2);
    }

    @Test
    void ofTheMeetingItselfAreOfNoMotion() {
        assertThat(only("It was agreed on a show of hands that the meeting go on until ten.")
                        .on())
                .isEqualTo(FoundDecision.Subject.PROCEDURAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the motion: 12. For the amendment: 5. The motion was carried.",
                "The amendment received 5 votes and the motion 12 votes. The motion was carried.",
                "| | For | Against |\n| Motion | 12 | 5 |\n\nThe motion was carried.",
                "| Vote | Number |\n| For | 12 |\n| Against | 5 |\n\nThe motion was carried.",
                "Cariwyd y cynnig drwy 12 pleidlais i 5."
            })
    void areCountedForTheOneAndForTheOther(String told) {
        assertThat(only(told).counts()).isEqualTo(Map.of(YES, 12, NO, 5));
        assertThat(only(told).result()).isEqualTo(CARRIED);
    }

    @Test
    void nameWhoIsCalledOneByOne() {
        assertThat(only("Votes were cast: Cllr Oak (for), Cllr Elm (for), Cllr Fir (against). The motion was carried.")
                        .names())
                .isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Fir")));
    }

    @Test
    void onARecommendationToRefuseAreNoRefusal() {
        assertThat(
                        only("Members voted on the recommendation to refuse: 4 for, 7 against. The recommendation was not carried.")
                                .result())
                .isEqualTo(LOST);
    }

    @Test
    void areCountedInBracketsBesideWhatWasAgreed() {
        assertThat(only("It was agreed (6-0) that the hours be increased.").counts())
                .isEqualTo(Map.of(YES, 6, NO, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The scheme was approved, no one voting against.",
                "Cytunwyd, heb neb yn gwrthwynebu, i roi \u00a3200."
            })
    void sayThatNobodyWasAgainstIt(String told) {
        assertThat(only(told).manner()).isEqualTo(Manner.NEM_CON);
        assertThat(only(told).counts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Oak received 10 votes and Councillor Elm 6 votes, and Councillor Oak was duly appointed to the Trust.",
                "There voted for Councillor Oak 10 and for Councillor Elm 6. Councillor Oak was elected Vice-Chair.",
                "On a ballot, ten votes were cast for Mrs Oak and six for Mr Elm. Mrs Oak was elected Vice-Chair.",
                "Votes cast: Councillor Oak 10, Councillor Elm 6. Councillor Oak was declared elected Chair."
            })
    void betweenTwoCandidatesAreForTheOneWhoWon(String told) {
        FoundVote vote = only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 10, NO, 6));
        assertThat(vote.result()).isEqualTo(CARRIED);
    }

    @Test
    void haveTheNamesBehindAnAldermans() {
        FoundVote vote = only("For: Alderman Ford and Councillors Dobbin and Gault (3)\n\n"
                + "Against: Councillor Quinn and the Mayor (2)\n\nThe motion was CARRIED.");

        assertThat(vote.names().get(YES)).hasSize(3);
        assertThat(vote.names().get(NO)).containsExactly("Quinn", "Mayor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were 71 letters against and 19 in favour.",
                "The charge was held at £2.60 for one session.",
                "The motion was carried by acclamation."
            })
    void areNoneWhereNobodyOfTheMeetingWasCounted(String told) {
        assertThat(votes(told)).isEmpty();
    }

    @Test
    void thatAreRecordedLaterBelongToTheVoteAbove() {
        FoundVote vote = only(
                "It was (5 for, 3 against, 1 abstention),\n\nResolved:\n\nTo refuse permission for the reasons:\n\n"
                        + "1. The barn would go out of use;\n2. The lane is too narrow.\n\n"
                        + "Councillors Oak and Elm requested that their votes against the motion be recorded.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 5, NO, 3, ABSTAIN, 1));
        assertThat(vote.names().get(NO)).containsExactly("Oak", "Elm");
    }

    @Test
    void ofABudgetWithoutAmendmentAreTheMotions() {
        assertThat(only("The budget was then voted on without amendment and carried by 23 votes to 10.")
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
        List<FoundVote> votes = votes(told);

        assertThat(votes).extracting(FoundVote::on).containsExactly(AMENDMENT, MOTION);
        assertThat(votes).extracting(FoundVote::result).containsExactly(LOST, CARRIED);
        assertThat(votes).extracting(FoundVote::counts).containsExactly(Map.of(YES, 5, NO, 9), Map.of(YES, 9, NO, 5));
    }

    @Test
    void betweenTwoAmendmentsAreForTheOneThatWon() {
        FoundVote vote = only(
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
        FoundVote vote = only(told);

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 9, NO, 6));
    }

    @Test
    void ofATableOfDecisionsAreOneForEachRow() {
        ImportedPage page =
                read("| Item | Decision | For | Against | Abstained |\n| Fleet strategy | Approved | 18 | 0 | 0 |\n"
                        + "| Smoke alarms | Approved | 18 | 0 | 0 |\n| Allowances | Motion lost | 7 | 11 | 0 |");

        assertThat(page.votes())
                .extracting(FoundVote::result, vote -> vote.counts().get(YES))
                .containsExactly(tuple(CARRIED, 18), tuple(CARRIED, 18), tuple(LOST, 7));
        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.APPROVED, Verdict.LOST);
    }

    @Test
    void ofARollCallNameThoseWhoWereCountedAboveIt() {
        FoundVote vote =
                only("On a roll call 2 Members voted for the amendment and 3 for the motion, with 1 abstention:\n\n"
                        + "For the motion: Councillors Oak, Elm and Ash.\n\nFor the amendment: Councillors Yew and Fir.\n\n"
                        + "Abstention: Councillor Bay.\n\nThe motion was accordingly declared carried.");

        assertThat(vote.names())
                .isEqualTo(
                        Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Yew", "Fir"), ABSTAIN, List.of("Bay")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolved 5 - 1 to accept the quotation.",
                "| O blaid / For | 5 |\n| Yn erbyn / Against | 1 |\n\nThe motion was carried.",
                "For the motion 5; for the amendment 1. The motion was carried."
            })
    void areCountedInShort(String told) {
        assertThat(only(told).counts()).isEqualTo(Map.of(YES, 5, NO, 1));
    }

    @Test
    void ofADivisionByNameHaveThoseForTheAmendmentFirstIfItWon() {
        FoundVote vote =
                only("For the motion:\n\nOak, Elm and Ash (3)\n\nFor the amendment:\n\nYew, Fir, Bay and Box (4)\n\n"
                        + "The amendment was therefore carried.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.names().get(YES)).containsExactly("Yew", "Fir", "Bay", "Box");
        assertThat(vote.names().get(NO)).containsExactly("Oak", "Elm", "Ash");
    }

    @Test
    void inWhichTheAmendmentWasDefeatedCarriedTheMotion() {
        FoundVote vote = only(
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
        FoundVote vote = only(told);

        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
        assertThat(vote.result()).isEqualTo(CARRIED);
    }

    @Test
    void haveTheResultOfTheirFiguresWhereThePageTellsNoOther() {
        assertThat(votes("The vote was seven for and two against, with one abstention."))
                .extracting(FoundVote::result)
                .containsExactly(CARRIED);
        assertThat(votes("The vote was two for and seven against."))
                .extracting(FoundVote::result)
                .containsExactly(LOST);
    }

    @Test
    void haveNoResultWhereTheyAreTiedAndNobodySaysWhatCameOfIt() {
        assertThat(votes("The vote was five for and five against.").getFirst().result())
                .isNull();
    }

    @Test
    void ofEachRowOfGrantsStandBetweenItsMoversAndItsSum() {
        ImportedPage page = read("""
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
        ImportedPage page = read("""
                | Service | For | Against | Abstain | Result |
                | Contingency | 5 | 0 | 1 | Agreed |
                | Licences | 1 | 4 | 0 | Not agreed |
                """);

        assertThat(page.votes()).extracting(FoundVote::result).containsExactly(CARRIED, LOST);
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.AGREED, Verdict.LOST);
    }

    @Test
    void ofThingsInAListAreOneForEach() {
        List<FoundVote> votes =
                votes("- Land at Elm Farm. No objection (all in favour).\n- A shed. Object (5 for, 1 abstention).\n");

        assertThat(votes)
                .extracting(FoundVote::manner, FoundVote::counts)
                .containsExactly(tuple(Manner.UNANIMOUS, Map.of()), tuple(null, Map.of(YES, 5, ABSTAIN, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was carried with all but one in favour, Councillor Yew voting against.",
                "The motion was carried, only Councillor Yew being against.",
                "The motion was carried by a majority, with Councillor Yew dissenting."
            })
    void haveOneAgainstThemWhoIsNamedAlone(String told) {
        FoundVote vote = only(told);

        assertThat(vote.names().get(NO)).singleElement().asString().endsWith("Yew");
        assertThat(vote.counts()).doesNotContainKey(YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was RESOLVED by a vote of 8:3:1 that the licence be granted.",
                "Eight hands were raised in favour and three against, with one abstention. Carried.",
                "The motion was carried with eight in favour, three Members dissenting and one abstention."
            })
    void areCountedInHandsAndDissentToo(String told) {
        assertThat(only(told).counts()).isEqualTo(Map.of(YES, 8, NO, 3, ABSTAIN, 1));
    }

    @Test
    void areCalledOutInOneSentence() {
        FoundVote vote =
                only("The vote was taken by roll call: Oak - for; Elm - for; Fir - against; Yew - abstain. Carried.");

        assertThat(vote.names())
                .isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Fir"), ABSTAIN, List.of("Yew")));
    }

    @Test
    void areAllNamedWhereThePageSaysThatAllWereRecorded() {
        List<FoundVote> votes =
                votes("By law the votes on this item were recorded, and the names are set out in the schedule.\n\n"
                        + "Councillor Oak moved and Councillor Elm seconded an amendment. For 18, Against 33. The amendment was LOST."
                        + "\n\nTHE MOTION\n\nFor 32, Against 19. The motion was declared CARRIED.");

        assertThat(votes).extracting(FoundVote::manner).containsExactly(Manner.NAMED, Manner.NAMED);
    }

    @Test
    void areReadInTheSentenceThatSaysThatAllWereRecorded() {
        FoundVote vote = only("The votes on this item were recorded, and the motion was CARRIED by 18 votes to 7.");

        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 18, NO, 7));
    }

    @Test
    void areNamedBeforeTheWordOfTheirSide() {
        FoundVote vote = only(
                "The motion was put and carried, Cllrs Oak, Elm and Ash voting for (3), Cllrs Fir and Yew against (2)"
                        + " and Cllr Box abstaining (1).");

        assertThat(vote.names())
                .isEqualTo(
                        Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir", "Yew"), ABSTAIN, List.of("Box")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillors Oak and Elm (2) were in favour; Councillor Ash (1) was against. The motion was carried.",
                "For the motion, two: Councillors Oak and Elm. Against, one: Councillor Ash. The motion was carried.",
                "O blaid y cynnig / For the proposal (2): Councillors Oak, Elm\n\nYn erbyn / Against (1): Councillor Ash\n\nIt was carried."
            })
    void areNamedInManyWays(String told) {
        assertThat(only(told).names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There voted for suspension ten and against it eight.",
                "Ten Members voted for the second amendment and eight for the first. So the second amendment was carried.",
                "It was found that ten papers were for Councillor Oak and eight for Councillor Elm. Councillor Oak was elected.",
                "A ballot was held, at which 10 votes were given for Mr Oak and 8 for Mrs Elm.",
                "Papers were handed out and counted by the Clerk: Oak 10, Elm 8.",
                "The papers having been counted (Oak 10, Elm 8), Oak was appointed.",
                "Councillor Oak moved that the question be now put. This procedural motion was withdrawn. Upon the question itself there voted"
                        + " for 10, against 8.",
                "Moved by Councillor Oak; voting was ten to eight."
            })
    void areTenToEight(String told) {
        assertThat(only(told).counts()).isEqualTo(Map.of(YES, 10, NO, 8));
    }

    @Test
    void areOfAllWhereNobodyWasAgainstOrAbstained() {
        FoundVote vote =
                only("It was RESOLVED to sell, all twelve councillors voting for this and none against or abstaining.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 12, NO, 0, ABSTAIN, 0));
        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @Test
    void haveTheirTotalBehindTheNamesInAColumn() {
        FoundVote vote = only("FOR\tOak, Elm\t(2)\nAGAINST\tAsh\t(1)\nABSTAINED\t(0)\n\nThe motion was carried.");

        assertThat(vote.names()).containsEntry(YES, List.of("Oak", "Elm")).containsEntry(NO, List.of("Ash"));
        assertThat(vote.counts()).containsEntry(ABSTAIN, 0);
    }

    @Test
    void areNamedLineByLineThoughASideGoesOnInTheNext() {
        FoundVote vote = only(
                "The voting was:\n\n   For        Ms Oak, Mr Elm\n   Against    Mrs Ash, Mr Fir,\n              Mr Yew\n"
                        + "   Abstained  Mr Box\n\nThe motion was lost.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("Ms Oak", "Mr Elm"),
                        NO, List.of("Mrs Ash", "Mr Fir", "Mr Yew"),
                        ABSTAIN, List.of("Mr Box")));
    }

    @Test
    void areNoneWhereOnlyTheNumberNeededIsTold() {
        FoundVote vote = only("There being fewer than ten in favour, the motion to veto was LOST.");

        assertThat(vote.counts()).isEmpty();
        assertThat(vote.result()).isEqualTo(LOST);
    }

    @Test
    void areOfWhatIsDecidedInTheirOwnSentence() {
        assertThat(
                        votes(
                                "The motion was lost. The application was then approved, eight Members being in favour and four against."))
                .extracting(FoundVote::result, FoundVote::counts)
                .containsExactly(tuple(LOST, Map.of()), tuple(CARRIED, Map.of(YES, 8, NO, 4)));
    }

    @Test
    void onAnAmendmentMayBeHeadedByTheirNumber() {
        FoundVote vote =
                only("Councillor Oak moved and Councillor Elm seconded an amendment.\n\nFOR the amendment - 2\n\n"
                        + "Green (2): Councillors Oak, Elm\n\nAGAINST the amendment - 3\n\nBlue (3): Councillors Ash, Fir, Yew\n\n"
                        + "The amendment was lost.");

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash", "Fir", "Yew")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by general assent", "by common consent"})
    void areNoneWhereNobodyVoted(String how) {
        assertThat(votes("RESOLVED, " + how + ", that the licence be granted.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nominations were invited, and votes were cast:\n\nCouncillor Oak   17\n\nCouncillor Elm   20\n\nCouncillor Elm was elected Chair.",
                "Councillor Oak and Councillor Elm were put up.\n\nOak   17\nElm   20\n\nCouncillor Elm was elected Chair."
            })
    void betweenTwoCandidatesMayBeListedBelowTheirNames(String told) {
        assertThat(only(told).counts()).isEqualTo(Map.of(YES, 20, NO, 17));
    }

    @Test
    void afterAnAmendmentWasWithdrawnAreOnTheMotion() {
        assertThat(votes("Councillor Oak moved and Councillor Elm seconded an amendment. He withdrew the amendment.\n\n"
                        + "RESOLVED by 29 votes to 6 that the tax be set."))
                .extracting(FoundVote::on)
                .containsExactly(MOTION);
    }

    @Test
    void areTiedWhereSoManyVotedEachWay() {
        FoundVote vote = only(
                "Four members voted each way. It was RESOLVED, on the Chairman's casting vote, to make the order.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 4));
        assertThat(vote.manner()).isEqualTo(Manner.CASTING_VOTE);
    }

    @Test
    void ofAnotherDayAreNotOfThisMinute() {
        assertThat(votes("The minute, at which the tender had been defeated by 9 votes to 7, was approved."))
                .isEmpty();
    }

    @Test
    void nameWhoeverIsCalledLikeAPost() {
        assertThat(only("For: Orme, Rix, Self, Steward (4)\n\nAgainst: Lamb (1)\n\nThe motion was carried.")
                        .names()
                        .get(YES))
                .containsExactly("Orme", "Rix", "Self", "Steward");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seven Members voted for it and two, Councillors Yew and Fir, against. The motion was carried.",
                "The motion was carried by seven votes to two (Cllrs Yew and Fir)."
            })
    void nameThoseAgainstBesideTheirNumber(String told) {
        FoundVote vote = only(told);

        assertThat(vote.counts()).containsEntry(YES, 7).containsEntry(NO, 2);
        assertThat(vote.names().get(NO)).containsExactly("Yew", "Fir");
    }

    @Test
    void nameOneOfThoseWhoWereCounted() {
        FoundVote vote = only("This was carried by 4 votes to 2, Cllr Yew being one of those against.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 2));
        assertThat(vote.names().get(NO)).singleElement().asString().endsWith("Yew");
    }

    @Test
    void afterAnAmendmentWasAcceptedAreOnTheMotion() {
        assertThat(votes(
                        "Councillor Oak moved to add that the old should pay less. Councillor Elm accepted the amendment.\n\n"
                                + "On being put to the vote it was RESOLVED (six for, one against) that rents rise."))
                .extracting(FoundVote::on, FoundVote::counts)
                .containsExactly(tuple(MOTION, Map.of(YES, 6, NO, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the veto (3)\tCouncillors Oak, Elm and Ash\n\nAgainst (2)\tCouncillors Yew and Fir\n\nThe motion was lost.",
                "For (3)        Cllrs Oak, Elm, Ash\nAgainst (2)    Cllrs Yew,\n               Fir\n\nThe motion was lost.",
                "FOR - 3\n\nLabour (2): Councillors Oak, Elm\n\nGreen (1): Councillor Ash\n\nAGAINST - 2\n\n"
                        + "Labour (2): Councillors Yew, Fir\n\nThe motion was lost."
            })
    void areNamedBesideTheirSideOrByParty(String told) {
        FoundVote vote = only(told);

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Yew", "Fir")));
        assertThat(vote.result()).isEqualTo(LOST);
    }

    @Test
    void areNoneOfASurvey() {
        assertThat(votes("Of 412 who answered, 230 voted for an earlier start and 97 against."))
                .isEmpty();
    }

    @Test
    void areNoneOfNominationsForSomebody() {
        assertThat(votes("Two nominations were received, for Councillor Oak and Councillor Elm."))
                .isEmpty();
    }

    private static FoundVote only(String told) {
        List<FoundVote> votes = votes(told);
        assertThat(votes).as(told).hasSize(1);
        return votes.getFirst();
    }

    private static List<FoundVote> votes(String told) {
        return read(told).votes();
    }

    private static ImportedPage read(String told) {
        return PageFixtures.reader().readText("Agenda item\n\nA title\n\nMinutes:\n\n" + told + "\n");
    }
}
