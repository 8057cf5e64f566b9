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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who voted on which side. */
class FoundVotersTest {

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
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.manner()).isEqualTo(Manner.NAMED);
        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir")));
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 1));
    }

    @Test
    void areDoubtedWhereNamesAndFiguresDisagree() {
        ImportedPage page = VotesRead.read(
                "For: Councillors Oak and Elm (3)\n\nAgainst: Councillor Fir (1)\n\nThe motion was carried.");

        assertThat(page.votes())
                .singleElement()
                .extracting(vote -> vote.counts().get(YES))
                .isEqualTo(3);
        assertThat(page.warnings()).extracting(Warning::code).contains(Warning.Code.VOTE_COUNTS);
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
        assertThat(VotesRead.only(told).names())
                .isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir", "Yew")));
    }

    @Test
    void ofTwoTablesOfNamesAreTwo() {
        assertThat(
                        VotesRead.votes(
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
        assertThat(VotesRead.only(told).names()).isEqualTo(Map.of(NO, List.of("Fir")));
    }

    @Test
    void nameWhoIsCalledOneByOne() {
        assertThat(VotesRead.only(
                                "Votes were cast: Cllr Oak (for), Cllr Elm (for), Cllr Fir (against). The motion was carried.")
                        .names())
                .isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Fir")));
    }

    @Test
    void haveTheNamesBehindAnAldermans() {
        FoundVote vote = VotesRead.only("For: Alderman Ford and Councillors Dobbin and Gault (3)\n\n"
                + "Against: Councillor Quinn and the Mayor (2)\n\nThe motion was CARRIED.");

        assertThat(vote.names().get(YES)).hasSize(3);
        assertThat(vote.names().get(NO)).containsExactly("Quinn", "Mayor");
    }

    @Test
    void thatAreRecordedLaterBelongToTheVoteAbove() {
        FoundVote vote = VotesRead.only(
                "It was (5 for, 3 against, 1 abstention),\n\nResolved:\n\nTo refuse permission for the reasons:\n\n"
                        + "1. The barn would go out of use;\n2. The lane is too narrow.\n\n"
                        + "Councillors Oak and Elm requested that their votes against the motion be recorded.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 5, NO, 3, ABSTAIN, 1));
        assertThat(vote.names().get(NO)).containsExactly("Oak", "Elm");
    }

    @Test
    void ofARollCallNameThoseWhoWereCountedAboveIt() {
        FoundVote vote = VotesRead.only(
                "On a roll call 2 Members voted for the amendment and 3 for the motion, with 1 abstention:\n\n"
                        + "For the motion: Councillors Oak, Elm and Ash.\n\nFor the amendment: Councillors Yew and Fir.\n\n"
                        + "Abstention: Councillor Bay.\n\nThe motion was accordingly declared carried.");

        assertThat(vote.names())
                .isEqualTo(
                        Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Yew", "Fir"), ABSTAIN, List.of("Bay")));
    }

    @Test
    void ofADivisionByNameHaveThoseForTheAmendmentFirstIfItWon() {
        FoundVote vote = VotesRead.only(
                "For the motion:\n\nOak, Elm and Ash (3)\n\nFor the amendment:\n\nYew, Fir, Bay and Box (4)\n\n"
                        + "The amendment was therefore carried.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.names().get(YES)).containsExactly("Yew", "Fir", "Bay", "Box");
        assertThat(vote.names().get(NO)).containsExactly("Oak", "Elm", "Ash");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was carried with all but one in favour, Councillor Yew voting against.",
                "The motion was carried, only Councillor Yew being against.",
                "The motion was carried by a majority, with Councillor Yew dissenting."
            })
    void haveOneAgainstThemWhoIsNamedAlone(String told) {
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.names().get(NO)).singleElement().asString().endsWith("Yew");
        assertThat(vote.counts()).doesNotContainKey(YES);
    }

    @Test
    void areCalledOutInOneSentence() {
        FoundVote vote = VotesRead.only(
                "The vote was taken by roll call: Oak - for; Elm - for; Fir - against; Yew - abstain. Carried.");

        assertThat(vote.names())
                .isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Fir"), ABSTAIN, List.of("Yew")));
    }

    @Test
    void areAllNamedWhereThePageSaysThatAllWereRecorded() {
        List<FoundVote> votes = VotesRead.votes(
                "By law the votes on this item were recorded, and the names are set out in the schedule.\n\n"
                        + "Councillor Oak moved and Councillor Elm seconded an amendment. For 18, Against 33. The amendment was LOST."
                        + "\n\nTHE MOTION\n\nFor 32, Against 19. The motion was declared CARRIED.");

        assertThat(votes).extracting(FoundVote::manner).containsExactly(Manner.NAMED, Manner.NAMED);
    }

    @Test
    void areReadInTheSentenceThatSaysThatAllWereRecorded() {
        FoundVote vote =
                VotesRead.only("The votes on this item were recorded, and the motion was CARRIED by 18 votes to 7.");

        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 18, NO, 7));
    }

    @Test
    void areNamedBeforeTheWordOfTheirSide() {
        FoundVote vote = VotesRead.only(
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
        assertThat(VotesRead.only(told).names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash")));
    }

    @Test
    void haveTheirTotalBehindTheNamesInAColumn() {
        FoundVote vote =
                VotesRead.only("FOR\tOak, Elm\t(2)\nAGAINST\tAsh\t(1)\nABSTAINED\t(0)\n\nThe motion was carried.");

        assertThat(vote.names()).containsEntry(YES, List.of("Oak", "Elm")).containsEntry(NO, List.of("Ash"));
        assertThat(vote.counts()).containsEntry(ABSTAIN, 0);
    }

    @Test
    void areNamedLineByLineThoughASideGoesOnInTheNext() {
        FoundVote vote = VotesRead.only(
                "The voting was:\n\n   For        Ms Oak, Mr Elm\n   Against    Mrs Ash, Mr Fir,\n              Mr Yew\n"
                        + "   Abstained  Mr Box\n\nThe motion was lost.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("Ms Oak", "Mr Elm"),
                        NO, List.of("Mrs Ash", "Mr Fir", "Mr Yew"),
                        ABSTAIN, List.of("Mr Box")));
    }

    @Test
    void nameWhoeverIsCalledLikeAPost() {
        assertThat(VotesRead.only("For: Orme, Rix, Self, Steward (4)\n\nAgainst: Lamb (1)\n\nThe motion was carried.")
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
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.counts()).containsEntry(YES, 7).containsEntry(NO, 2);
        assertThat(vote.names().get(NO)).containsExactly("Yew", "Fir");
    }

    @Test
    void nameOneOfThoseWhoWereCounted() {
        FoundVote vote = VotesRead.only("This was carried by 4 votes to 2, Cllr Yew being one of those against.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 2));
        assertThat(vote.names().get(NO)).singleElement().asString().endsWith("Yew");
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
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Yew", "Fir")));
        assertThat(vote.result()).isEqualTo(LOST);
    }

    @Test
    void ofADivisionInOneSentenceAreForTheMotionAndForTheAmendment() {
        FoundVote vote = VotesRead.only(
                "On a division, there voted for the motion - Bailie Oak, Councillors Elm and Ash (3); and for the amendment -"
                        + " Councillors Fir and Yew (2); and Councillor Box having declined to vote, the motion was declared carried.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("Bailie Oak", "Elm", "Ash"), NO, List.of("Fir", "Yew"), ABSTAIN, List.of("Box")));
    }

    @Test
    void ofAnAmendmentThatHadMoreAreForItWhereItWasResolvedAccordingly() {
        FoundVote vote = VotesRead.only(
                "On a division, there voted for the motion - Councillors Oak and Elm (2); and for the amendment -"
                        + " Councillors Ash, Fir and Yew (3). The Committee resolved accordingly.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Ash", "Fir", "Yew"), NO, List.of("Oak", "Elm")));
    }

    @Test
    void areCalledByTheirInitialsBehindTheFigures() {
        FoundVote vote = VotesRead.only("3 for, SP against, DA abst. Carried.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 1, ABSTAIN, 1));
        assertThat(vote.names()).isEqualTo(Map.of(NO, List.of("SP"), ABSTAIN, List.of("DA")));
    }

    @Test
    void areThoseWhoWishedItToBeWrittenDown() {
        FoundVote vote = VotesRead.only(
                "The motion was carried, Councillor Fir asking for it to be written down that she had voted against.");

        assertThat(vote.names()).isEqualTo(Map.of(NO, List.of("Fir")));
    }

    @Test
    void standBesideTheirSideInTwoColumns() {
        FoundVote vote = VotesRead.only(
                "A recorded vote was taken:\n\nCouncillor Oak      Against\nCouncillor Elm      For\nCouncillor Ash      Against\n\n"
                        + "The motion was LOST.");

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Elm"), NO, List.of("Oak", "Ash")));
    }

    @Test
    void mayHaveSurnamesOfTwoWordsBelowHowManyTheyAre() {
        FoundVote vote = VotesRead.only(
                "For (3)\tAgainst (2)\nOak De Souza Ash\tVan Dyke Fir\n\nThe Mayor declared the motion carried.");

        assertThat(vote.names())
                .isEqualTo(Map.of(YES, List.of("Oak", "De Souza", "Ash"), NO, List.of("Van Dyke", "Fir")));
    }

    @Test
    void haveACrossInTheMiddleBelowTheirSide() {
        FoundVote vote = VotesRead.only("A roll call vote was taken:\n\n"
                + "COUNCILLORS              FOR      AGAINST      ABSTAINED\n\n"
                + "Councillor A. Oak         √\n"
                + "Councillor B. Elm                    √\n"
                + "Councillor C. Ash                                  √\n"
                + "Councillor D. Fir                    √\n\n"
                + "Total                     1          2             1\n\n"
                + "The motion was LOST.");

        assertThat(vote.names())
                .isEqualTo(Map.of(YES, List.of("A. Oak"), NO, List.of("B. Elm", "D. Fir"), ABSTAIN, List.of("C. Ash")));
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 1, NO, 2, ABSTAIN, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was agreed by 3 votes to none, SL and PB abstaining.",
                "Votes for the Motion:\n\nMr Oak, Mr Elm and Mr Ash\n\nVotes for the Amendment:\n\nNone\n\nAbstention:\n\nSL, PB\n\nThe motion was carried."
            })
    void abstainedByTheirInitials(String told) {
        assertThat(VotesRead.only(told).names()).containsEntry(ABSTAIN, List.of("SL", "PB"));
    }

    @Test
    void areNotWhoeverDidSomethingElseBeforeThem() {
        assertThat(VotesRead.only("Members agreed the list circulated by the Chief Executive, Cllr Oak abstaining.")
                        .names())
                .isEqualTo(Map.of(ABSTAIN, List.of("Oak")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was carried by 4 votes to 1 (Cllr Oak against).",
                "There being four for and one (Mr Oak) against, the motion was carried.",
                "The motion was put. Carried 4-1 (Cllr Oak against)."
            })
    void standInBracketsBesideTheFigures(String told) {
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 1));
        assertThat(vote.names().get(NO)).singleElement().asString().endsWith("Oak");
    }

    @Test
    void declinedToVoteBehindTheNamesOfADivision() {
        FoundVote vote = VotesRead.only(
                "On a division, there voted for the motion - Councillors Oak and Elm (2); and for the amendment - Dr Ash"
                        + " (1); Eve Yew having declined to vote - whereupon the Board resolved accordingly.");

        assertThat(vote.names())
                .isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Dr Ash"), ABSTAIN, List.of("Eve Yew")));
    }

    @Test
    void standBelowTheCandidateWhomTheyWereFor() {
        FoundVote vote = VotesRead.only(
                "A named vote was taken for the appointment of the Leader.\n\nFor Councillor Oak:\n\nCllrs A Elm, B Ash and C"
                        + " Yew (3)\n\nFor Councillor Fir:\n\nCllrs D Box and E Bay (2)\n\nAbstentions:\n\nCllrs F Tan and G Lea (Mayor) (2)\n\n"
                        + "Councillor Oak was declared to be appointed Leader.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("A Elm", "B Ash", "C Yew"),
                        NO, List.of("D Box", "E Bay"),
                        ABSTAIN, List.of("F Tan", "G Lea")));
    }

    @Test
    void areNotTheWordsOfTheSidesBelowThem() {
        FoundVote vote = VotesRead.only(
                "FOR\n\nCouncillors Oak and Elm\n\nAGAINST\n\nCouncillors Ash, Fir and Yew\n\nABSTENTIONS\n\nCouncillor Box\n\n"
                        + "For: 2\nAgainst: 3\nAbstentions: 1\n\nThe amendment was declared LOST.");

        assertThat(vote.names())
                .isEqualTo(
                        Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash", "Fir", "Yew"), ABSTAIN, List.of("Box")));
    }

    @Test
    void areOneWithTheOfficeBesideTheirNameWhereOneIsCounted() {
        FoundVote vote = VotesRead.only(
                "In favour of the Amendment\n\nCouncillors      Oak and Elm      Total: 2\n\nAgainst the Amendment\n\n"
                        + "The Mayor      Councillor Ash\n\nCouncillors      Fir and Yew      Total: 3\n\nAbstained\n\n"
                        + "Councillors      Box and Bay      Total: 2\n\nand the amendment was declared lost.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("Oak", "Elm"), NO, List.of("Ash", "Fir", "Yew"), ABSTAIN, List.of("Box", "Bay")));
    }

    @Test
    void areThoseOfTheFiguresBeforeThem() {
        FoundVote vote = VotesRead.only(
                "The motion was carried by 3 votes to 2 with 0 abstentions.\n\nCouncillors Oak, Elm and Ash voted for the"
                        + " resolution.\n\nCouncillors Fir and Yew voted against the resolution.");

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir", "Yew")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was resolved to object. GJ voted against.", "It was resolved by 5 to 1, GJ against."})
    void wereAgainstByTheirInitials(String told) {
        assertThat(VotesRead.only(told).names()).isEqualTo(Map.of(NO, List.of("GJ")));
    }
}
