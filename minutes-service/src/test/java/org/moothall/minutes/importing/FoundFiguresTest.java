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
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** How many voted on which side. */
class FoundFiguresTest {

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
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 22, NO, 1, ABSTAIN, 2));
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.evidence()).isNotEmpty();
    }

    @Test
    void giveTheSmallerNumberToThoseWhoLost() {
        assertThat(VotesRead.only("The motion was lost by 21 votes to 14.").counts())
                .isEqualTo(Map.of(YES, 14, NO, 21));
    }

    @Test
    void areDoubtedWhereTheResultIsNotThatOfTheFigures() {
        assertThat(VotesRead.read("The motion was carried: 4 for and 9 against.")
                        .warnings())
                .extracting(Warning::code)
                .contains(Warning.Code.VOTE_COUNTS);
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
        assertThat(VotesRead.votes(told)).isEmpty();
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
    void tellTheSmallerNumberAfterTheLargerInFavour() {
        assertThat(VotesRead.only(
                                "The vote was 7 to 2 in favour, with one Member abstaining. It was RESOLVED to grant the lease.")
                        .counts())
                .isEqualTo(Map.of(YES, 7, NO, 2, ABSTAIN, 1));
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
        assertThat(VotesRead.only(told).counts()).isEqualTo(Map.of(YES, 12, NO, 5));
        assertThat(VotesRead.only(told).result()).isEqualTo(CARRIED);
    }

    @Test
    void areCountedInBracketsBesideWhatWasAgreed() {
        assertThat(VotesRead.only("It was agreed (6-0) that the hours be increased.")
                        .counts())
                .isEqualTo(Map.of(YES, 6, NO, 0));
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
        FoundVote vote = VotesRead.only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 10, NO, 6));
        assertThat(vote.result()).isEqualTo(CARRIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were 71 letters against and 19 in favour.",
                "The charge was held at £2.60 for one session.",
                "The motion was carried by acclamation."
            })
    void areNoneWhereNobodyOfTheMeetingWasCounted(String told) {
        assertThat(VotesRead.votes(told)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolved 5 - 1 to accept the quotation.",
                "| O blaid / For | 5 |\n| Yn erbyn / Against | 1 |\n\nThe motion was carried.",
                "For the motion 5; for the amendment 1. The motion was carried."
            })
    void areCountedInShort(String told) {
        assertThat(VotesRead.only(told).counts()).isEqualTo(Map.of(YES, 5, NO, 1));
    }

    @Test
    void haveTheResultOfTheirFiguresWhereThePageTellsNoOther() {
        assertThat(VotesRead.votes("The vote was seven for and two against, with one abstention."))
                .extracting(FoundVote::result)
                .containsExactly(CARRIED);
        assertThat(VotesRead.votes("The vote was two for and seven against."))
                .extracting(FoundVote::result)
                .containsExactly(LOST);
    }

    @Test
    void haveNoResultWhereTheyAreTiedAndNobodySaysWhatCameOfIt() {
        assertThat(VotesRead.votes("The vote was five for and five against.")
                        .getFirst()
                        .result())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was RESOLVED by a vote of 8:3:1 that the licence be granted.",
                "Eight hands were raised in favour and three against, with one abstention. Carried.",
                "The motion was carried with eight in favour, three Members dissenting and one abstention."
            })
    void areCountedInHandsAndDissentToo(String told) {
        assertThat(VotesRead.only(told).counts()).isEqualTo(Map.of(YES, 8, NO, 3, ABSTAIN, 1));
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
                "Moved by Councillor Oak; voting was ten to eight.",
                "There being 10 for Cllr Oak and 8 for Cllr Elm on a show of hands, Cllr Oak was elected Chairman.",
                "Ten members voted for Councillor Oak and eight for Councillor Elm, who was not elected.",
                "It was RESOLVED (Cllr Oak/Cllr Elm, 10 to 8) to object."
            })
    void areTenToEight(String told) {
        assertThat(VotesRead.only(told).counts()).isEqualTo(Map.of(YES, 10, NO, 8));
    }

    @Test
    void areOfAllWhereNobodyWasAgainstOrAbstained() {
        FoundVote vote = VotesRead.only(
                "It was RESOLVED to sell, all twelve councillors voting for this and none against or abstaining.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 12, NO, 0, ABSTAIN, 0));
        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @Test
    void areNoneWhereOnlyTheNumberNeededIsTold() {
        FoundVote vote = VotesRead.only("There being fewer than ten in favour, the motion to veto was LOST.");

        assertThat(vote.counts()).isEmpty();
        assertThat(vote.result()).isEqualTo(LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nominations were invited, and votes were cast:\n\nCouncillor Oak   17\n\nCouncillor Elm   20\n\nCouncillor Elm was elected Chair.",
                "Councillor Oak and Councillor Elm were put up.\n\nOak   17\nElm   20\n\nCouncillor Elm was elected Chair."
            })
    void betweenTwoCandidatesMayBeListedBelowTheirNames(String told) {
        assertThat(VotesRead.only(told).counts()).isEqualTo(Map.of(YES, 20, NO, 17));
    }

    @Test
    void areTiedWhereSoManyVotedEachWay() {
        FoundVote vote = VotesRead.only(
                "Four members voted each way. It was RESOLVED, on the Chairman's casting vote, to make the order.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 4));
        assertThat(vote.manner()).isEqualTo(Manner.CASTING_VOTE);
    }

    @Test
    void ofAnotherDayAreNotOfThisMinute() {
        assertThat(VotesRead.votes("The minute, at which the tender had been defeated by 9 votes to 7, was approved."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The amendment was carried by 7 votes to 4. On the same vote it was carried as the substantive motion.",
                "The amendment was put and carried, 7 votes to 4, and on the same vote it was carried as the substantive motion."
            })
    void areThoseOfTheVoteBeforeWhereItIsTheSame(String told) {
        assertThat(VotesRead.votes(told))
                .extracting(FoundVote::on, FoundVote::counts)
                .containsExactly(tuple(AMENDMENT, Map.of(YES, 7, NO, 4)), tuple(MOTION, Map.of(YES, 7, NO, 4)));
    }

    @Test
    void areNoneOfASurvey() {
        assertThat(VotesRead.votes("Of 412 who answered, 230 voted for an earlier start and 97 against."))
                .isEmpty();
    }

    @Test
    void areNoneOfNominationsForSomebody() {
        assertThat(VotesRead.votes("Two nominations were received, for Councillor Oak and Councillor Elm."))
                .isEmpty();
    }

    @Test
    void areOfAllWhereTheBodyIsNamed() {
        FoundVote vote = VotesRead.only("All eight Members of the Cabinet present voted in favour.");

        assertThat(vote.counts()).containsEntry(YES, 8);
    }

    @Test
    void areOfAllWhoWereThereToVote() {
        FoundVote vote = VotesRead.only("All five primary members present voted in favour, none against.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 5, NO, 0));
        assertThat(vote.manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @Test
    void areAgainstAMotionThatIsCalledThisWhenItIsLost() {
        FoundVote vote = VotesRead.only(
                "Mr Oak moved that the whole be given, Mr Elm seconding; on a vote this was lost by 4 to 3.");

        assertThat(vote.result()).isEqualTo(MotionResult.LOST);
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mtg No: 24", "The notice (58/21/03) was read.", "Hallbeck Cut: Badgers (60/21/01)"})
    void areNoneOfTheNumberOfAMinute(String told) {
        assertThat(VotesRead.votes(told)).isEmpty();
    }

    @Test
    void areNotUnanimousWhereSomebodyWasAgainst() {
        FoundVote vote = VotesRead.votes(
                        "The amendment was carried by three votes to two and it was resolved unanimously that the precept be £7,800.")
                .getFirst();

        assertThat(vote.manner()).isNull();
    }

    @Test
    void areNoneInTheNumberOfAReport() {
        assertThat(VotesRead.votes("There was submitted Report No 57/24. The Committee agreed the recommendations."))
                .isEmpty();
    }

    @Test
    void areNoneOfMoreThanAnyCouncilHas() {
        assertThat(VotesRead.votes(
                        "212 were in favour of the exclusion of dogs; it was agreed that the Director report again."))
                .noneMatch(vote -> vote.counts().containsValue(212));
    }
}
