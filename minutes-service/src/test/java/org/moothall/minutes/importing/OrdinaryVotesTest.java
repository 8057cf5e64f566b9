package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** Votes and movers of ordinary minutes, told where they were misread. */
class OrdinaryVotesTest {

    @Test
    void haveTheVoteOfWhatWasAgreedOnceAnAmendmentWasAccepted() {
        FoundVote vote = VotesRead.only(
                "Councillor Oak moved that the bins be blue, seconded by Councillor Elm. Councillor Ash moved as an amendment, seconded by Councillor Fir, that they be green. Councillor Oak accepted the amendment. It was then AGREED, fourteen Members voting in favour and none against.");

        assertThat(vote.on()).isEqualTo(FoundDecision.Subject.MOTION);
    }

    @Test
    void haveNamesWithTheirVotesCountedBehindADash() {
        FoundVote vote = VotesRead.only("On a roll call vote there voted:-\n\n"
                + "For the motion - Councillors Baxter, Drysdale and Nairn - 3 votes.\n\n"
                + "For the amendment - Councillors Carswell and Imlach - 2 votes.\n\n"
                + "Abstained - Councillor Rankine - 1.\n\nThe motion was declared carried.");

        assertThat(vote.names()).containsEntry(VoteOption.YES, List.of("Baxter", "Drysdale", "Nairn"));
    }

    @Test
    void haveTheVoteBelowMinutesThoughTheDecisionWasToldAbove() {
        ImportedPage page = PageFixtures.reader()
                .readText("Empty Homes\n\nDecision:\n\nRESOLVED - that the Strategy be approved.\n\nMinutes:\n\n"
                        + "It was moved by Councillor Bowen and seconded by Councillor Prosser that it be agreed. "
                        + "Following a vote, it was unanimously\n\nRESOLVED - that the Strategy be approved.\n");

        assertThat(page.votes()).extracting(FoundVote::manner).containsExactly(Manner.UNANIMOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr Scaife thought the proposed charge of £25 for a lost pass too high.", "Yes No"})
    void haveNoVoteInALostPassOrTheAnswersOfAForm(String told) {
        assertThat(VotesRead.votes(told)).isEmpty();
    }

    @Test
    void haveThoseWhoWereAgainstBetweenSemicolons() {
        FoundVote vote = VotesRead.only(
                "The names were taken: Cllrs Oak, Elm and Kite voted for it; Cllrs Ash and Fir against; Cllr Nock abstained (3-2-1). The motion was carried.");

        assertThat(vote.names()).containsEntry(VoteOption.NO, List.of("Ash", "Fir"));
    }

    @Test
    void haveAllInFavourBehindADash() {
        FoundVote vote =
                VotesRead.only("Trade union facilities, £4.10 per pupil (both phases) - all in favour. Agreed.");

        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @Test
    void haveMoversAndTheVoteInOneRow() {
        ImportedPage page =
                VotesRead.read("They were signed.\n\nProposed: Cllr Sykes     Seconded: Cllr Oram     All in favour");

        assertThat(page.movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("Cllr Sykes", "Cllr Oram"));
        assertThat(page.votes()).extracting(FoundVote::manner).containsExactly(Manner.UNANIMOUS);
    }

    @Test
    void haveWhatWasMovedInWordsLikeThoseOfAName() {
        assertThat(VotesRead.read("Peter Strachan moved Option B, seconded by Donald Baxter.")
                        .movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("Peter Strachan", "Donald Baxter"));
    }

    @Test
    void haveEverybodyWhoseNameIsAlsoAnOffice() {
        FoundVote vote = VotesRead.only("For (4): Councillors Ashe, Mrs Peel, Reeve and Slater\n\n"
                + "Against (1): Councillor Tandy\n\nThe amendment was CARRIED.");

        assertThat(vote.names()).containsEntry(VoteOption.YES, List.of("Ashe", "Mrs Peel", "Reeve", "Slater"));
    }

    @Test
    void haveInitialsOfWhoAbstainedBehindTheResult() {
        FoundVote vote = VotesRead.only("Carried, with KB abstaining as a trustee of the hall.");

        assertThat(vote.names()).containsEntry(VoteOption.ABSTAIN, List.of("KB"));
    }

    @Test
    void haveWhoWasForTheMotionAndForTheAmendmentInOneSentence() {
        FoundVote vote = VotesRead.only(
                "On a vote being taken by roll call, Councillors Geddes and Irvine (2) voted for the motion and Councillor"
                        + " Paterson (1) voted for the amendment. The motion was accordingly declared carried.");

        assertThat(vote.names())
                .containsEntry(VoteOption.YES, List.of("Geddes", "Irvine"))
                .containsEntry(VoteOption.NO, List.of("Paterson"));
    }

    @Test
    void haveHowManyVotesEachOfTwoCandidatesReceived() {
        FoundVote vote = VotesRead.only("A vote was taken, with Councillor Mrs Wragg receiving 16 votes and Councillor"
                + " Harker 12. It was accordingly\n\nRESOLVED: That Councillor Mrs Wragg be elected.");

        assertThat(vote.counts()).containsEntry(VoteOption.YES, 16).containsEntry(VoteOption.NO, 12);
    }

    @Test
    void haveTheMannerAtTheEndOfALineAboveWhatWasResolved() {
        FoundVote vote = VotesRead.only(
                "There being no other nomination, it was unanimously\n\nRESOLVED: That Councillor Oak be appointed.");

        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The refusal of the licence was proposed. This was put to the vote and the application was refused.",
                "It was then moved by Councillor Hale, seconded by Councillor Orr, put to the vote and\n\nResolved: That the"
                        + " quay be a consent street."
            })
    void haveAVoteWhereSomethingWasPutAndDecidedThoughNobodyWasCounted(String told) {
        assertThat(VotesRead.only(told).result()).isEqualTo(MotionResult.CARRIED);
    }

    @Test
    void haveNamesBelowAColumnThatSaysWhatTheyWereFor() {
        ImportedPage page = VotesRead.read(
                "The names were taken:\n\n"
                        + "For refusal\tAgainst refusal\tAbstaining\n"
                        + "Cllr A Oak Cllr B Elm\tCllr C Ash Cllr D Fir Cllr E Yew\tNone\n2\t3\t0\n\nThe motion was therefore lost.");

        assertThat(page.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.names()).containsEntry(VoteOption.NO, List.of("C Ash", "D Fir", "E Yew"));
            assertThat(vote.result()).isEqualTo(MotionResult.LOST);
        });
    }

    @Test
    void haveNobodyWhoAbstainedWhereTheLineCountsNone() {
        FoundVote vote = VotesRead.only(
                "For: Oak, Elm (2)\n\nAgainst: Ash (1)\n\nAbstain: (0)\n\nRESOLVED that the order be opposed.");

        assertThat(vote.counts()).containsEntry(VoteOption.ABSTAIN, 0);
    }

    @Test
    void haveWhoAbstainedAndWhyInBrackets() {
        FoundVote vote = VotesRead.only("Resolved: That the minutes be signed. Proposed Cllr Oak, seconded Cllr Elm."
                + " Vote: 6 in favour, 1 abstention (Cllr Farrant, who had not been present).");

        assertThat(vote.names()).containsEntry(VoteOption.ABSTAIN, List.of("Farrant"));
    }

    @Test
    void haveTwoVotesWhereOneWasByAllAndTheNextHadAnAbstention() {
        assertThat(
                        VotesRead.votes(
                                "Governors unanimously agreed the revised budget. Proposed Mr Ngata, seconded Mrs Sorley."
                                        + "\n\nIt was resolved by 9 votes to none, with 1 abstention, to accept the quotation."))
                .hasSize(2);
    }

    @Test
    void haveOneVoteWhereSomethingWasNotedAndSomethingElseAgreedByAll() {
        assertThat(VotesRead.votes("The Committee noted the update and agreed unanimously that the Chair write."))
                .hasSize(1);
    }

    @Test
    void haveTheNumberOfNamesInALineOfItsOwn() {
        ImportedPage page = VotesRead.read("It was put to the vote as follows:\n\n"
                + "For the amendment: Councillors Huw Bebb and Ann Garbett\n(2)\n\n"
                + "Against the amendment: Councillors Nest Cynfal, Alun Dwyryd and Mair Talfan\n(3)\n\n"
                + "Abstention: Councillor Tomos Arwel\n(1)\n\nThe amendment was therefore lost.");

        assertThat(page.points()).isEmpty();
        assertThat(page.votes())
                .extracting(FoundVote::counts)
                .containsExactly(Map.of(VoteOption.YES, 2, VoteOption.NO, 3, VoteOption.ABSTAIN, 1));
    }

    @Test
    void haveNamesThatGoOnBelowAndTheirNumberBelowThem() {
        ImportedPage page = VotesRead.read("""
                      The Treasurer confirmed that the amendment would draw £331,000 from the reserve
                      and leave it below the least that she had advised. Nobody else wished to speak.

                      In accordance with the Regulations of 2014 a recorded vote was then taken on the
                      substantive motion:

                      For the motion:       Councillors Pardoe, Mrs Lingen, Acheson, Bolt, Chowdhury,
                                            Dance, Ms Eversley, Gaunt, Mrs Ireland, Juniper and Kemble
                                            (11)

                      Against the motion:   Councillors Fenn, Hobday, Marlowe, Miss Swann and
                                            Westlake (5)

                      Abstentions:          None (0)

                The motion was declared carried.
                """);

        assertThat(page.votes())
                .extracting(FoundVote::counts)
                .containsExactly(Map.of(VoteOption.YES, 11, VoteOption.NO, 5, VoteOption.ABSTAIN, 0));
    }

    @Test
    void haveOneVoteWhereWhatWasCarriedIsThenAgreedInItsTerms() {
        assertThat(VotesRead.votes("Mr Oak, seconded by Mr Elm, moved approval.\n\nMr Ash, seconded by Mr Fir, moved"
                        + " refusal as an amendment.\n\nOn a division, 12 voted for the motion and 8 for the amendment."
                        + "\n\nThe motion was therefore carried and the Council agreed in terms of the motion by"
                        + " Councillor Imrie."))
                .hasSize(1);
    }

    @Test
    void areNotUnanimousWhereAllGroupsSupportedTheMotion() {
        assertThat(VotesRead.votes("The motion was supported by all Groups and was agreed."))
                .isEmpty();
    }

    @Test
    void haveNoVoteOnAQuestionThatWasAsked() {
        assertThat(VotesRead.votes("Questions were asked on the time taken to relet houses, and on rent lost."))
                .isEmpty();
    }

    @Test
    void haveFiguresRightBehindTheResult() {
        FoundVote vote = VotesRead.only(
                "Cllr Hale proposed £27, seconded by Cllr Mrs Ames; this was put to the vote and" + " carried 4 to 3.");

        assertThat(vote.counts()).containsEntry(VoteOption.YES, 4).containsEntry(VoteOption.NO, 3);
    }

    @Test
    void haveThoseWhoseAbstentionIsRecordedBesideThoseWhoWereAgainst() {
        FoundVote vote = VotesRead.only("The motion was put and there voted in favour 8, against 2, abstaining 1.\n\n"
                + "Resolved: That the table be approved.\n\n(Councillors Drewe and Tapp asked that their votes against, and"
                + " Councillor Penfold that his abstention, be recorded.)");

        assertThat(vote.names())
                .containsEntry(VoteOption.NO, List.of("Drewe", "Tapp"))
                .containsEntry(VoteOption.ABSTAIN, List.of("Penfold"));
    }

    @Test
    void haveAsManyOnEachSideAndTheChairsCastingVote() {
        FoundVote vote =
                VotesRead.only("DO proposed the second quote, sec JS. Three each with BC abstaining; carried on"
                        + " the Chair's casting vote.");

        assertThat(vote.counts()).isEqualTo(Map.of(VoteOption.YES, 3, VoteOption.NO, 3, VoteOption.ABSTAIN, 1));
    }

    @Test
    void haveTheMannerToldAboveTheFiguresOfTheMotionAndTheAmendment() {
        FoundVote vote = VotesRead.only("A vote was taken by show of hands.\n\nMotion          4\nAmendment       2\n\n"
                + "The Motion was carried by 4 votes to 2 and the Committee resolved accordingly.");

        assertThat(vote.manner()).isEqualTo(Manner.SHOW_OF_HANDS);
    }

    @Test
    void haveThoseAgainstBetweenThoseForAndWhoeverAbstained() {
        FoundVote vote = VotesRead.only("There voted for the motion Councillors Abell and Dacre (2); against the motion"
                + " Councillors Ansty, Barlow-Hunt and Everden (3); and Councillor Pettifer abstained (1).\n\n"
                + "The motion was therefore LOST.");

        assertThat(vote.names()).containsEntry(VoteOption.NO, List.of("Ansty", "Barlow-Hunt", "Everden"));
    }

    @Test
    void haveWhoWasForTheMotionBehindThatWordAlone() {
        FoundVote vote = VotesRead.only(
                "Councillor Cormack, seconded by Councillor Inch, moved that it be awarded."
                        + " Councillor Laidlaw, seconded by Councillor Boyle, moved as an amendment that it be refused. On a vote"
                        + " being taken, votes were cast as follows:-\n\nMotion (2): Councillors Cormack and Inch\n\n"
                        + "Amendment (3): Councillors Boyle, Laidlaw and Weir\n\nAbstention (1): Councillor Sandison\n\nand the amendment was accordingly carried.");

        assertThat(vote.on()).isEqualTo(FoundDecision.Subject.AMENDMENT);
        assertThat(vote.names())
                .containsEntry(VoteOption.YES, List.of("Boyle", "Laidlaw", "Weir"))
                .containsEntry(VoteOption.NO, List.of("Cormack", "Inch"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vote: 9 for, 1 against (MJ), 2 abstentions (AP and TO). The plan was approved.",
                "The motion was lost, 3 voting for, 5 against and AP and TO abstaining."
            })
    void haveInitialsOfThoseWhoAbstained(String told) {
        assertThat(VotesRead.only(told).names()).containsEntry(VoteOption.ABSTAIN, List.of("AP", "TO"));
    }

    @Test
    void haveTwoFiguresBehindTheVerbAndAComma() {
        FoundVote vote = VotesRead.only("The Forum agreed, by 6 to 2, not to support the diversion.");

        assertThat(vote.counts()).containsEntry(VoteOption.YES, 6).containsEntry(VoteOption.NO, 2);
    }

    @Test
    void haveAMoverByInitialsForAPronoun() {
        assertThat(VotesRead.read("RL gave a short talk. He moved that the Trust apply for a loan, seconded by NP.")
                        .movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("RL", "NP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On a show of hands 5 members were for giving £500 and 3 for giving the full amount, so it was decided to give £500. | 5 | 3",
                "After some talk it was agreed to object as in 2023. (4 to 1) | 4 | 1"
            })
    void haveFiguresOfTwoAimsOrAloneBehindWhatWasAgreed(String told, int yes, int no) {
        assertThat(VotesRead.only(told).counts())
                .containsEntry(VoteOption.YES, yes)
                .containsEntry(VoteOption.NO, no);
    }

    @Test
    void haveAMemberWithoutATitleWhoAbstained() {
        FoundVote vote =
                VotesRead.only("There was a vote: four for objecting and three against. Isla Rennie abstained as"
                        + " her sister lives there.\n\nIt was decided that the Council object.");

        assertThat(vote.names()).containsEntry(VoteOption.ABSTAIN, List.of("Isla Rennie"));
    }

    @Test
    void haveThoseWhoWishedItToBeKnownThatTheyWereAgainst() {
        FoundVote vote =
                VotesRead.only("By nine votes to two it was RESOLVED that the estimates be approved. Mr Hides and"
                        + " Mr Bycroft wished it to be known that they had voted against.");

        assertThat(vote.names()).containsEntry(VoteOption.NO, List.of("Mr Hides", "Mr Bycroft"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everyone was in favour of going ahead with the lights and this was agreed.",
                "It was resolved to accept the apologies. Prop. Cllr Spink, sec. Cllr Dacre, all in favour."
            })
    void areUnanimousInTheWordsOfParishes(String told) {
        assertThat(VotesRead.only(told).manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @Test
    void areByAShowOfHandsThoughTheyWereUnanimousToo() {
        FoundVote vote =
                VotesRead.only("It was proposed by Councillor Wyle and seconded by Councillor Abery that the Committee"
                        + " visit the site. Upon a show of hands this was agreed unanimously.");

        assertThat(vote.manner()).isEqualTo(Manner.SHOW_OF_HANDS);
    }

    @Test
    void areOnAnAmendmentWhereTheSentenceBeginsWithThat() {
        assertThat(VotesRead.read("As an amendment, Councillor Dewar, seconded by Councillor Bell, moved that the"
                                + " recommendations be agreed but that no charge be made.")
                        .movers())
                .extracting(FoundMover::on)
                .containsExactly(FoundDecision.Subject.AMENDMENT);
    }
}
