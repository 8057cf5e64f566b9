package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** The forms of grammar and layout by which any council's minutes tell of outcomes, votes, movers and tasks. */
class GeneralFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The invitation was referred to the Leisure Committee.|REFERRED",
                "The vote of thanks was agreed with acclamation.|AGREED",
                "It was decided to leave this over until the autumn.|DEFERRED",
                "Agreed not to enter this year.|AGREED",
                "The matter was held in abeyance until March.|DEFERRED",
                "The Sub-Committee determined to grant the licence.|APPROVED"
            })
    void isAnOutcome(String sentence, Verdict verdict) {
        assertThat(read(sentence).decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parish meeting supported the scheme by 22 votes to one.",
                "She recalled the decision of July 2020, when it was resolved that plans be tested.",
                "The amendment was accepted by the mover."
            })
    void isNoOutcomeOfThisMeeting(String sentence) {
        ImportedPage page = read(sentence);

        assertThat(page.decisions()).isEmpty();
        assertThat(page.votes()).isEmpty();
    }

    @Test
    void hasTheOutcomesOfAListBelowTheNameOfABody() {
        assertThat(read("The Committee, having heard the Clerk:\n\n(a) noted the report; and\n\n(b) agreed the plan.")
                        .decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.NOTED, Verdict.AGREED);
    }

    @Test
    void hasTheColumnOfDecisionsAndNotThatOfRecommendations() {
        ImportedPage page = read("The list was gone through.\n\nSite\tRecommended\tDecision\n"
                + "Hole Farm\tRefuse\tDeferred for a survey\nThe Forge\tApprove\tWithdrawn by the applicant");

        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.DEFERRED, Verdict.WITHDRAWN);
    }

    @Test
    void countsThoseForTheOneAgainstTheOtherInADivision() {
        FoundVote vote = read("For the Motion (3)\nCouncillors Oak, Elm and Ash\n\nFor the Amendment (2)\n"
                        + "Councillors Yew and Box\n\nDeclined to vote (1)\nCouncillor Fir\n\nThe motion was carried.")
                .votes()
                .getFirst();

        assertThat(vote.on()).isEqualTo(FoundDecision.Subject.MOTION);
        assertThat(vote.names().get(VoteOption.NO)).containsExactly("Yew", "Box");
        assertThat(vote.names().get(VoteOption.ABSTAIN)).containsExactly("Fir");
    }

    @Test
    void breaksATieByTheCastingVote() {
        assertThat(
                        read("13 Members voted in favour of the amendment and 13 against. The Mayor exercised her casting vote in"
                                        + " favour, making 14 votes to 13. The amendment was declared carried.")
                                .votes())
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.result()).isEqualTo(MotionResult.CARRIED);
                    assertThat(vote.counts()).containsEntry(VoteOption.YES, 14);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Ash moved the plan. Cllr Oak, with Cllr Elm seconding, put forward an amendment to leave out page 2.",
                "Cllr Ash moved the plan. First amendment. Moved by Cllr Oak and seconded by Cllr Elm: \"That page 2 go.\"",
                "Cllr Ash moved the plan. Cllr Oak moved to insert \"soon\". Cllr Elm seconded."
            })
    void isAnAmendmentThatSomebodyMoved(String sentence) {
        assertThat(read(sentence).movers().getLast().on()).isEqualTo(FoundDecision.Subject.AMENDMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLVED that: (a) the fee be kept; and (b) that the Clerk write to the bank.|Clerk|write to the bank",
                "It fell to the Clerk to send the list.|Clerk|send the list",
                "The Clerk was asked whether she could find out how many came.|Clerk|find out how many came",
                "The Clerk said that it was late. He would relay the news to the club.|Clerk|relay the news to the club",
                "Ann Oak will bring the draft plan to the March meeting.|Ann Oak|bring the draft plan to the March meeting",
                "ACTION: Cllr. Epton - Measure up for a tap|Cllr. Epton|Measure up for a tap"
            })
    void isATask(String sentence, String owner, String task) {
        assertThat(read(sentence).actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(owner, task));
    }

    @Test
    void hasWhatIsOpenOfALogAndNotWhatIsDone() {
        assertThat(read("The log was gone through.\n\nAction\tOwner\tStatus\nSend the list\tClerk\tOpen\n"
                                + "Mend the gate\tCllr Oak\tComplete")
                        .actions())
                .extracting(FoundAction::text)
                .containsExactly("Send the list");
    }

    @Test
    void hasTheOwnerInTheColumnBesideATask() {
        assertThat(read("ACTIONS\n\nBook the hall          S. Whitcombe\nMend the gate          Cllr Oak / Cllr Elm")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("S. Whitcombe", "Cllr Oak / Cllr Elm");
    }

    private static ImportedPage read(String record) {
        return PageFixtures.reader().readText("Agenda item\n\nA title\n\nMinutes:\n\n" + record + "\n");
    }
}
