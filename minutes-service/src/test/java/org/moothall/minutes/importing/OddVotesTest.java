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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes as single pages of other systems, and of Scotland, Wales and Ireland, tell them. */
class OddVotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The motion was put and there voted:- For, 7; Against, 2. The motion was carried. | 7 | 2",
                "On a vote there were 7 for objecting and 2 for the neutral letter, and the motion was carried. | 7 | 2",
                "There were seven votes for a lease of ten years and two against. The motion was carried. | 7 | 2",
                "There voted for the increase seven, against two. The motion was carried. | 7 | 2",
                "The motion was carried. (Show of hands: 7 in favour, 2 not.) | 7 | 2",
                "The motion was agreed. Seven of us in favour and two against. | 7 | 2"
            })
    void countBothSidesInWhateverWords(String told, int yes, int no) {
        assertThat(VotesRead.only(told).counts()).containsEntry(YES, yes).containsEntry(NO, no);
    }

    @Test
    void countWhoWasForItBesideAbstainersWithoutAComma() {
        assertThat(VotesRead.only("CARRIED: 7 for 2 abstentions.").counts()).isEqualTo(Map.of(YES, 7, ABSTAIN, 2));
    }

    @Test
    void countInWelshForAnAmendment() {
        FoundVote vote = VotesRead.only(
                "Pleidleisiwyd drwy godi dwylo, 5 dros y gwelliant a 2 yn erbyn, ac felly cariwyd y gwelliant.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 5, NO, 2));
    }

    @Test
    void areTakenByTheCastingVoteThoughTheNamesWereRecorded() {
        FoundVote vote = VotesRead.only("A recorded vote was asked for:\n\nIn favour: Cllrs Oak and Elm (2)\n\n"
                + "Against: Cllrs Ash and Fir (2)\n\n"
                + "The Chairman gave his casting vote in favour. The motion was therefore carried.");

        assertThat(vote.manner()).isEqualTo(Manner.CASTING_VOTE);
        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash", "Fir")));
    }

    @Test
    void haveTheNamesBelowTheWordsMotionAndAmendment() {
        FoundVote vote = VotesRead.only("As an amendment, Mrs Elm, seconded by Mr Ash, moved that it be granted.\n\n"
                + "On a vote being taken, the motion received 1 vote and the amendment 2 votes, the votes having been cast as follows:\n\n"
                + "Motion\n\nMr Oak.\n\nAmendment\n\nMrs Elm; Mr Ash.\n\nAbstention\n\nMr Fir.\n\n"
                + "The amendment was accordingly CARRIED.");

        assertThat(vote.on()).isEqualTo(AMENDMENT);
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.names())
                .isEqualTo(
                        Map.of(YES, List.of("Mrs Elm", "Mr Ash"), NO, List.of("Mr Oak"), ABSTAIN, List.of("Mr Fir")));
    }

    @Test
    void areOneWhereThoseForTheAmendmentAreNamedBeforeThoseForTheMotion() {
        FoundVote vote = VotesRead.only("Councillor Elm moved as an amendment that it be put off.\n\n"
                + "The following members voted for the amendment: Councillors Elm and Ash.\n\n"
                + "The following members voted for the motion: Councillors Oak, Fir and Yew.\n\n"
                + "The following member abstained: Councillor Box.\n\n"
                + "2 members having voted for the amendment, 3 members having voted for the motion and 1 member having"
                + " abstained, the motion was accordingly declared carried.");

        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 2, ABSTAIN, 1));
        assertThat(vote.names())
                .isEqualTo(
                        Map.of(YES, List.of("Oak", "Fir", "Yew"), NO, List.of("Elm", "Ash"), ABSTAIN, List.of("Box")));
    }

    @Test
    void areNamedInIrishBesideEnglishOverSeveralLines() {
        FoundVote vote = VotesRead.only("An amendment was proposed by Cllr. Oak.\n\n"
                + "It was then put to a roll call vote, the result of which was as follows:\n\n"
                + "Ar son /      Cllrs. A. Oak, B. Elm,\nFor           C. Ash.            (3)\n\n"
                + "In aghaidh /  Cllrs. D. Fir,\nAgainst       E. Yew.            (2)\n\n"
                + "Staon /       Cllr. F. Box.      (1)\nAbstained\n\n"
                + "The Cathaoirleach declared the amendment carried.");

        assertThat(vote.names())
                .isEqualTo(Map.of(
                        YES,
                        List.of("A. Oak", "B. Elm", "C. Ash"),
                        NO,
                        List.of("D. Fir", "E. Yew"),
                        ABSTAIN,
                        List.of("F. Box")));
    }

    @Test
    void haveTheHeadOfTheirTableInTwoLanguages() {
        FoundVote vote = VotesRead.only("| Comhairleoir / Member | Ar son / For | In aghaidh / Against |\n"
                + "| Cllr Oak | X | |\n| Cllr Elm | X | |\n| Cllr Ash | | X |\n| Iomlán / Total | 2 | 1 |\n\n"
                + "The motion was carried.");

        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm"), NO, List.of("Ash")));
    }

    @Test
    void areTwoWhereTheRowsOfATableAreOfTheAmendmentAndOfTheMotion() {
        List<FoundVote> votes = VotesRead.votes("Cllr Oak moved, Cllr Elm seconded, that it be opposed.\n\n"
                + "Gwelliant / Amendment: that it be welcomed. Proposed: Cllr Ash. Seconded: Cllr Fir.\n\n"
                + "A show of hands was taken on each, with the following results:\n\n"
                + "| Pleidlais / Vote | O blaid / For | Yn erbyn / Against |\n"
                + "| Gwelliant / Amendment | 4 | 4 |\n| Cynnig / Motion | 5 | 3 |\n\n"
                + "The votes on the amendment being equal, the Chair gave her casting vote against it and the amendment fell."
                + " The motion was carried.");

        assertThat(votes)
                .extracting(FoundVote::on, FoundVote::result, FoundVote::counts, FoundVote::manner)
                .containsExactly(
                        tuple(AMENDMENT, LOST, Map.of(YES, 4, NO, 4), Manner.CASTING_VOTE),
                        tuple(MOTION, CARRIED, Map.of(YES, 5, NO, 3), Manner.SHOW_OF_HANDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was carried by 15 votes to 3, and it was\n\nRESOLVED: (a) that the plan be adopted;\n\n"
                        + "(b) that it be tried.\n\n(Councillors Oak and Miss Elm asked that their votes against the motion be recorded.)",
                "The motion was carried by 15 votes to 3. Mr Oak and Miss Elm asked that their votes against it be recorded.",
                "The motion was carried by 15 votes to 3. Councillors Oak and Miss Elm wished it to be minuted that they had voted against."
            })
    void haveTheNamesOfThoseWhoAskedForIt(String told) {
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 15, NO, 3));
        assertThat(vote.names().get(NO)).hasSize(2).last().isEqualTo("Miss Elm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Box moved refusal.\n\nFor refusal: Cllrs Oak, Mrs Elm and Ash\nAgainst refusal: Cllrs Fir and Yew\nAbstained: none",
                "The voting was as follows:\n\nAr son / For: Cllrs. Oak, Mrs Elm and Ash (3)\nI gcoinne / Against: Cllrs. Fir and Yew (2)",
                "Comhairleoir      Ar son / For   I gcoinne / Against\nCllr. Oak         √\nCllr. Mrs Elm     √\n"
                        + "Cllr. Ash         √\nCllr. Fir                        √\nCllr. Yew                        √\n"
                        + "TOTAL             3              2"
            })
    void haveTheNamesOfBothSidesInWhateverLayout(String told) {
        FoundVote vote = VotesRead.only(told + "\n\nThe motion was carried.");

        assertThat(vote.names())
                .containsEntry(NO, List.of("Fir", "Yew"))
                .hasEntrySatisfying(YES, names -> assertThat(names).hasSize(3));
        assertThat(vote.counts()).containsEntry(YES, 3).containsEntry(NO, 2);
    }

    @Test
    void haveTheNamesOfASideThatGoOnInTheNextLineBelowThoseOfAnother() {
        FoundVote vote = VotesRead.only("""
                     The contractor hoped to finish by Easter.

                                                     27
                Council - 19 October 2016

                     At the request of five Members the voting was recorded as follows -

                     FOR (4)       Councillors Abernathy, Bassett-Dunmore, Kemble-Norrish,
                                   Mrs Moyle

                     AGAINST (4)  Councillors Abram, Fitch-Hembury, Ilett-Jessop-Lathe,
                                   Wride

                     ABSTAIN (1)   Councillor Miss Cordery

                The Mayor exercised her casting vote against the motion, which was declared LOST.""");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 4, ABSTAIN, 1));
        assertThat(vote.names().get(NO)).containsExactly("Abram", "Fitch-Hembury", "Ilett-Jessop-Lathe", "Wride");
    }

    @Test
    void areOneWhereAFieldOfThePageHasTheFiguresThatTheRecordTells() {
        assertThat(
                        VotesRead.votes(
                                "Votes    For: 19   Against: 3   Abstained: 2\n\nCllr Oak moved the motion.\n\n"
                                        + "The Manager replied.\n\nCllr Elm asked for lamps.\n\n"
                                        + "The motion was carried, nineteen members voting in favour, three against and two abstaining."))
                .hasSize(1);
    }

    @Test
    void areTwoWhereTwoMotionsHaveTheSameFigures() {
        assertThat(VotesRead.votes("Cllr Oak moved that the lamp be mended, seconded by Cllr Elm.\n\n"
                        + "For: 6   Against: 5   Abstained: 1\n\nCllr Yew asked for a price.\n\n"
                        + "Cllr Ash moved that it be mended next year, seconded by Cllr Fir.\n\n"
                        + "The motion was carried, six members voting in favour, five against and one abstaining."))
                .hasSize(2);
    }

    @Test
    void haveNoSurnamesWhereOneSideHasANameOfTwoWords() {
        FoundVote vote =
                VotesRead.only("| For | Against |\n| Oak Elm Ash | Mrs Fir |\n| 3 | 2 |\n\nThe motion was carried.");

        assertThat(vote.names()).containsEntry(NO, List.of("Mrs Fir"));
    }

    @Test
    void areNotReadFromTheAnswersOfAForm() {
        assertThat(VotesRead.votes("Key decision                No\n\nExempt                      No\n\n"
                        + "RESOLVED that the lease be granted."))
                .isEmpty();
    }
}
