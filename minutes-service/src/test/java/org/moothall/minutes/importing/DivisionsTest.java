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
}
