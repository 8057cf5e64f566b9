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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.MotionResult;

/** How full councils divide: for a motion or for somebody's amendment to it, by office or by name. */
class DivisionsTest {

    @Test
    void namesWhoWasForTheMotionAndWhoForSomebodysAmendment() {
        FoundVote vote = VotesRead.only("Councillor Hay moved that the scheme be approved.\n\n"
                + "Councillor Imrie moved as an amendment, seconded by Councillor Bruce, that it be noted.\n\n"
                + "On a division, there voted:-\n\n"
                + "For the motion (4) - Lord Provost; Depute Provost; and Councillors Hay and Watt.\n\n"
                + "For the amendment by Councillor Imrie (2) - Councillors Bruce and Imrie.\n\n"
                + "Declined to vote (1) - Councillor Riddoch.\n\n"
                + "The Council resolved:-\n\nto adopt the motion.");

        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES,
                        List.of("Lord Provost", "Depute Provost", "Hay", "Watt"),
                        NO,
                        List.of("Bruce", "Imrie"),
                        ABSTAIN,
                        List.of("Riddoch")));
    }

    @Test
    void keepsAMembersNameBehindTheOffice() {
        FoundVote vote = VotesRead.only("For: The Lord Mayor (Councillor Oak); the Deputy Lord Mayor (Councillor Elm);"
                + " and Councillor Ash (3)\n\nAgainst: Councillor Fir (1)\n\nThe motion was carried.");

        assertThat(vote.names().get(YES))
                .containsExactly("Lord Mayor (Councillor Oak)", "Deputy Lord Mayor (Councillor Elm)", "Ash");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Council resolved:-\\n\\nto reject the procedural motion. | PROCEDURAL
            The Council resolved:-\\n\\n(i)   to adopt the motion; and\\n\\n(ii)   to thank the Forum. | MOTION
            The Council resolved:-\\n\\nto adopt the amendment. | AMENDMENT
            """)
    void resolvesOnWhatStandsInTheLineBelow(String told, FoundDecision.Subject on) {
        assertThat(VotesRead.read(told.replace("\\n", "\n")).decisions())
                .extracting(FoundDecision::on)
                .containsExactly(on);
    }

    @Test
    void countsTheVotesForTheMotionAndForTheAmendmentInTwoLines() {
        FoundVote vote = VotesRead.only("Councillor Oak moved that the charge be approved.\n\n"
                + "Councillor Elm moved as an amendment that it be refused.\n\n"
                + "On a show of hands Members voted as follows:-\n\n"
                + "Motion - 16 votes\n\nAmendment - 12 votes\n\nThe Motion was accordingly carried.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 16, NO, 12));
        assertThat(vote.on()).isEqualTo(MOTION);
    }

    @Test
    void countsTheVotesForEachCandidateInTwoLines() {
        FoundVote vote = VotesRead.only("Councillor Oak was proposed by Councillor Ash.\n\n"
                + "Councillor Elm was proposed by Councillor Fir.\n\n"
                + "On being put to the vote there were:\n\n"
                + "For Councillor Oak     34\n\nFor Councillor Elm     19\n\nAbstentions     1\n\n"
                + "RESOLVED: That Councillor Oak be elected Mayor.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 34, NO, 19, ABSTAIN, 1));
    }

    @Test
    void isAVoteWhereWhatWasPutIsResolvedInTheNextParagraph() {
        assertThat(VotesRead.votes(
                        "It was moved by Councillor Oak seconded by Councillor Elm that the panel's report be accepted.\n\n"
                                + "An amendment was moved by Councillor Ash seconded by Councillor Fir to delete the date.\n\n"
                                + "The amendment was declared lost and upon the motion being put to the vote it was\n\n"
                                + "RESOLVED - That the report be accepted."))
                .extracting(FoundVote::on, FoundVote::result)
                .containsExactly(tuple(AMENDMENT, LOST), tuple(MOTION, CARRIED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FELL | The proposed amendment was put to the vote and fell. | LOST
            AGREED | The proposed amendment was put to the vote and agreed by 7 votes to 4. | CARRIED
            """)
    void isAVoteOnAnAmendmentThatWasPut(Verdict verdict, String told, MotionResult result) {
        ImportedPage page = VotesRead.read(
                "Councillor Oak moved an amendment that the fee be waived. This was seconded by Councillor Elm. "
                        + told);

        assertThat(page.votes()).extracting(FoundVote::on, FoundVote::result).containsExactly(tuple(AMENDMENT, result));
        assertThat(page.decisions())
                .extracting(FoundDecision::on, FoundDecision::verdict)
                .containsExactly(tuple(AMENDMENT, verdict));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The proposer of the motion agreed to the amendment. | AMENDMENT
            Councillor Oak agreed to accept the amendment. | AMENDMENT
            The amendment in the name of Councillor Beer was accepted. | AMENDMENT
            The terms of the Motion were unanimously AGREED. | MOTION
            It was unanimously agreed to support the Motion as amended. | MOTION
            The Motion was referred to the Environment Committee. | MOTION
            The motion, as set forth in the notice, was thereupon put to the meeting and passed. | MOTION
            The amendment was then put to the Committee as the substantive motion and accordingly agreed. | MOTION
            The original motion, standing in the name of Councillor Oak, was thereupon put to the Council and passed. | MOTION
            There being no amendment, the MOTION was put and was AGREED. | MOTION
            """)
    void tellsOfWhatItDisposed(String told, FoundDecision.Subject on) {
        assertThat(VotesRead.read(told).decisions())
                .extracting(FoundDecision::on)
                .containsExactly(on);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Oak moved a motion to amend recommendation 2.2. This was seconded by Councillor Elm."
                        + " The proposed amendment was put to the vote and was lost.",
                "Moved by Councillor Oak,\n\nSeconded by Councillor Elm,\n\nThat the decision of the Committee be rejected.\n\n"
                        + "On a vote, eleven Members voted for the amendment and twenty-four against and it was declared lost."
            })
    void saysOfTheOnlyMoverThatHeMovedTheAmendmentThatWasLost(String told) {
        assertThat(VotesRead.read(told).movers())
                .extracting(FoundMover::mover, FoundMover::on)
                .containsExactly(tuple("Councillor Oak", AMENDMENT));
    }

    @Test
    void saysOfNoMoverThatHeMovedWhatSomebodyElseDid() {
        assertThat(VotesRead.read("Cllr Oak proposed that the lowest be accepted, which Cllr Elm seconded."
                                + " Cllr Ash wished to amend this; there was no seconder and the amendment fell.")
                        .movers()
                        .getFirst()
                        .on())
                .isEqualTo(MOTION);
    }

    @Test
    void givesNobodyATaskOfAMotionThatWasLost() {
        ImportedPage page = VotesRead.read("It was moved by Councillor Oak seconded by Councillor Elm\n\n"
                + "This Council instructs the Director of Leisure to reopen the baths by Easter.\n\n"
                + "The motion was put to the vote and declared lost (20 for, 25 against).");

        assertThat(page.actions()).isEmpty();
        assertThat(page.votes()).extracting(FoundVote::result).containsExactly(LOST);
    }

    @Test
    void givesNobodyATaskThatAReportRecommends() {
        ImportedPage page = VotesRead.read("The report recommended:-\n\nthat the Council -\n\n"
                + "(a)   note the responses; and\n\n"
                + "(b)   instruct the Head of Roads to complete the signing by May.\n\n"
                + "The Council deferred the report.");

        assertThat(page.actions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CARRIED: 6 for 2 against 1 abstention. That the fund be closed.",
                "The proposal was put to the Committee, when six Members voted for, two against and one no vote, and was declared carried."
            })
    void countsThoseWhoDidNotVote(String told) {
        assertThat(VotesRead.only(told).counts()).isEqualTo(Map.of(YES, 6, NO, 2, ABSTAIN, 1));
    }

    @Test
    void isProceduralWhereTheVoteIs() {
        assertThat(VotesRead.votes("Councillor Imrie moved as a procedural motion, seconded by Councillor Bruce:-\n\n"
                        + "That the report be deferred.\n\n"
                        + "For the procedural motion (2) - Councillors Bruce and Imrie.\n\n"
                        + "Against the procedural motion (3) - Councillors Hay, Watt and Oak.\n\n"
                        + "The Council resolved:-\n\nto reject the procedural motion."))
                .extracting(FoundVote::on, FoundVote::result)
                .containsExactly(tuple(PROCEDURAL, LOST));
    }

    @Test
    void putsTheAmendmentWithMoreVotesBeforeTheOther() {
        FoundVote vote = VotesRead.only("There being two amendments, the Council first divided between them.\n\n"
                + "For the amendment by Councillor Mearns (2) - Councillors Grieve and Mearns.\n\n"
                + "For the amendment by Councillor Tocher (3) - Councillors Imlach, Lawrie and Tocher.\n\n"
                + "Declined to vote (1) - Councillor Durno.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 2, ABSTAIN, 1));
        assertThat(vote.names().get(NO)).containsExactly("Grieve", "Mearns");
    }

    @Test
    void endsTheNamesBeforeWhatCameOfThem() {
        FoundVote vote = VotesRead.only("On a division, there voted for the motion - the Convener and Councillors Arnot"
                + " and Buist (3); and for the amendment - Bailie Soutar and Councillors Gilruth, Strang and Tosh (4) -"
                + " whereupon the amendment was declared carried.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.names().get(YES)).containsExactly("Bailie Soutar", "Gilruth", "Strang", "Tosh");
    }

    @Test
    void readsNamesBesideFiguresThatAreInWordsToo() {
        FoundVote vote = VotesRead.only("A Roll Call vote was as follows:\n\n"
                + "FOR:\t2 (TWO)\tCouncillors L. Oak, C. Elm\nAGAINST:\t1 (ONE)\tCouncillor E. Ash\n\n"
                + "The motion was CARRIED.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 2, NO, 1));
        assertThat(vote.names().get(YES)).containsExactly("L. Oak", "C. Elm");
    }

    @Test
    void readsTicksThatAreSignsOfRoots() {
        FoundVote vote = VotesRead.only("The results were as follows:\n\nName\tMotion\tAmendment\n"
                + "Moira Bain\t\u221A\t\nJanet Ogg\t\t\u221A\nIan Shand\t\u221A\t\n");

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Moira Bain", "Ian Shand"), NO, List.of("Janet Ogg")));
    }

    @Test
    void keepsTheFiguresOfOneVoteApartFromTheNamesOfTheNext() {
        assertThat(
                        VotesRead.votes(
                                "Mr Crouch moved and Mr Gower seconded the procedural motion \u201Cthat the question be now put\u201D."
                                        + " The Chairman put this to the vote and there were 25 votes for and 12 against.\n\n"
                                        + "Procedural motion carried.\n\n"
                                        + "The Chairman put the motion to the vote and the voting was as follows.\n\n"
                                        + "For (2)\n\nMr Oak, Ms Elm\n\nAgainst (3)\n\nMr Ash, Mrs Fir, Dr Yew\n\nMotion lost."))
                .extracting(FoundVote::on, FoundVote::result, FoundVote::counts)
                .containsExactly(
                        tuple(PROCEDURAL, CARRIED, Map.of(YES, 25, NO, 12)),
                        tuple(MOTION, LOST, Map.of(YES, 2, NO, 3)));
    }

    @Test
    void isOneVoteWhereTheChairBreaksItsTieInTheNextParagraph() {
        ImportedPage page = VotesRead.read(
                "On being put to the vote, 6 Members voted in favour of refusal and 6 against,"
                        + " and it was\n\nRESOLVED on the casting vote of the Chairman\n\nThat this application be refused.");

        assertThat(page.votes()).extracting(FoundVote::counts).containsExactly(Map.of(YES, 6, NO, 6));
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.RESOLVED);
    }

    @Test
    void hasTheNamesOfATableAtTheEndOfThePage() {
        assertThat(
                        VotesRead.votes(
                                "An amendment was moved by Councillor Oak and seconded by Councillor Elm.\n\n"
                                        + "The amendment received 1 vote in favour, 2 against and was LOST.\n\n"
                                        + "The motion was put and there were 2 votes in favour and 1 against. The motion was CARRIED.\n\n"
                                        + "Empty properties, paragraph 3 (Amendment)\nCouncillor Ash\tAgainst\nCouncillor Fir\tAgainst\n"
                                        + "Councillor Oak\tFor\n\n"
                                        + "Empty properties (Motion)\nCouncillor Ash\tFor\nCouncillor Fir\tFor\nCouncillor Oak\tAgainst\n"))
                .extracting(FoundVote::on, FoundVote::names)
                .containsExactly(
                        tuple(AMENDMENT, Map.of(YES, List.of("Oak"), NO, List.of("Ash", "Fir"))),
                        tuple(MOTION, Map.of(YES, List.of("Ash", "Fir"), NO, List.of("Oak"))));
    }

    @Test
    void namesTheFewWhoWereAgainstItThoughTheyHaveNoTitle() {
        FoundVote vote = VotesRead.only(
                "It was moved by Ruth Ainsty and seconded by Colin Barr that permission be granted."
                        + " Ten Members voted for the motion and two, Malcolm Dowson and John Featherby, against it. It was carried.");

        assertThat(vote.names().get(NO)).containsExactly("Malcolm Dowson", "John Featherby");
    }

    @Test
    void isOnTheMotionThatWasPutAfterAnAmendmentWasAccepted() {
        FoundVote vote = VotesRead.only(
                "Councillor Nellis accepted the amendment and spoke to the motion, as amended, which was put"
                        + " to the meeting, with forty voting in favour and four against, and declared carried.");

        assertThat(vote.on()).isEqualTo(MOTION);
    }

    @Test
    void isOnTheMotionWhereItWonThoughThoseForTheAmendmentAreNamedFirst() {
        FoundVote vote = VotesRead.only(
                "Councillor Oak moved that the minute be approved. Councillor Elm moved an amendment that"
                        + " it be referred back.\n\nThe result of a recorded vote was as follows:\n\n"
                        + "For the Amendment:\n\nCouncillors Ann Elm and Eric Fir (2).\n\n"
                        + "For the Motion:\n\nCouncillors James Oak, George Ash and Alan Yew (3).\n\n"
                        + "The motion was therefore carried.");

        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("James Oak", "George Ash", "Alan Yew"), NO, List.of("Ann Elm", "Eric Fir")));
    }

    @Test
    void countsTheChairBehindASemicolonAmongTheVoters() {
        FoundVote vote = VotesRead.only(
                "In Favour:\tAlderman P Stock; Councillors A Conway and C Trim; the Chairman\t(4)\n"
                        + "Against:\tCouncillor M Hynd\t(1)\n\nAccordingly, it was agreed to approve this application.");

        assertThat(vote.names().get(YES)).containsExactly("Alderman P Stock", "A Conway", "C Trim", "Chairman");
    }

    @Test
    void namesThoseInBracketsBehindEachSide() {
        FoundVote vote =
                VotesRead.only("On being put to the vote there were two in favour (Ashby Vale and Colne Moor) and three"
                        + " against (the Mayor, Northwold and Westerdale). The motion was not carried.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES, List.of("Ashby Vale", "Colne Moor"), NO, List.of("Mayor", "Northwold", "Westerdale")));
    }
}
