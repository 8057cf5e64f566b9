package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.VoteOption;

/** What the ordinary minutes of parishes, districts and Irish councils have, told where they were misread. */
class OrdinaryMinutesTest {

    private static final String OF_WEALD =
            "Matters had been raised at the meeting of the Council of the Weald in the spring.\n";

    @Test
    void haveNamedMattersBelowTheItemOfMattersArising() {
        assertThat(PageFixtures.titles("""
                        4. Minutes of previous meeting
                        The minutes were approved.

                        5. Matters arising

                        Path to the Mill Pool
                        GM has spoken to the Estate, who have no difficulty with the path being cleared.

                        Defibrillator
                        The cabinet has been fitted on the outside wall of the hall.

                        6. Treasurer's Report
                        The balances were noted.
                        """))
                .containsExactly(
                        "Minutes of previous meeting",
                        "Matters arising",
                        "Path to the Mill Pool",
                        "Defibrillator",
                        "Treasurer's Report");
    }

    @Test
    void haveNamedMattersBelowWhatLeadsToThemInAReport() {
        assertThat(PageFixtures.titles("""
                        B.614  Clerk's Report

                        It was noted.

                        B.615  Consulting Engineers' Report

                        The Board considered the Report of the Consulting Engineers, viz:-

                        Pumping Station

                        Only routine maintenance had been carried out.

                        Weedscreen

                        Several bars were bent and the screen would have to be replaced.

                        B.616  Rates

                        They were noted.
                        """))
                .containsExactly(
                        "Clerk's Report", "Consulting Engineers' Report", "Pumping Station", "Weedscreen", "Rates");
    }

    @Test
    void haveNoItemsOfProposersAndSeconders() {
        assertThat(PageFixtures.titles("""
                        5. Roads

                        Proposed by Councillor Oak
                        The road was to be closed.

                        Seconded by Councillor Elm
                        The road was closed.

                        6. Bins
                        They were noted.
                        """)).containsExactly("Roads", "Bins");
    }

    @Test
    void haveTheRecordOfAnApplicationBelowItsFullLine() {
        assertThat(PageFixtures.titles(OF_WEALD.repeat(3) + """

                        6. Bins
                        They were noted.

                        7. Planning
                        (a) 19/00317/FLL - Change of use of steading to two holiday lets, Easter Farm
                        No comments had been received from residents. It was agreed to make no comment.

                        (b) 19/00364/FLL - Erection of 4 dwellinghouses, land north of Schoolhill, Kirk
                        DK left the table for this item. Three residents spoke about the access.

                        8. Rates
                        They were noted.
                        """))
                .contains("19/00364/FLL - Erection of 4 dwellinghouses, land north of Schoolhill, Kirk");
    }

    @Test
    void haveTheRecordOfALetteredMatterBelowItsLine() {
        assertThat(PageFixtures.titles(OF_WEALD.repeat(3) + """

                        90.  BINS
                             They were noted.

                        91.  MATTERS ARISING
                             (a)  Riverside Benches (Minute 71)
                                  The Clerk reported that the benches had been delivered and were being
                                  stored at the depot.
                             (b)  Public Conveniences, Heol Fawr (Minute 74)
                                  County Cllr Vaughan stated that the closure had been put off until the
                                  spring.

                        92.  RATES
                             They were noted.
                        """))
                .contains("Public Conveniences, Heol Fawr (Minute 74)");
    }

    @Test
    void haveTheSentenceBelowTheLastOfAListOfPhrases() {
        ImportedPage page = PageFixtures.reader()
                .readText(OF_WEALD.repeat(3)
                        + "\n8. Councillor's Report\n\nMinutes:\n\nES reported that:\n"
                        + "- the Council had set its budget with a rise in Council Tax of 3.5%\n"
                        + "- resurfacing of the brae at the bridge had been put back to the autumn\n"
                        + "PD asked about the state of the verges.\n");

        assertThat(page.points()).endsWith("resurfacing of the brae at the bridge had been put back to the autumn");
    }

    @Test
    void haveTheNamesOfMembersAsTheEndOfATitle() {
        assertThat(PageFixtures.titles(OF_WEALD.repeat(3) + """

                        19/035  Bins
                                They were noted.

                        19/036  Reports from County and District Councillors
                                Cllr Sandham said that the share of the council tax would go up
                                by a little.

                        19/037  Rates
                                They were noted.
                        """))
                .containsExactly("Bins", "Reports from County and District Councillors", "Rates");
    }

    @Test
    void haveApplicationsThatADistrictNumbersByAreaYearAndNumber() {
        assertThat(PageFixtures.titles("""
                        114.  BINS

                        They were noted.

                        115.  PLANNING APPLICATIONS

                        The Committee considered the schedule.

                        (1)  3/99/0418 - Erection of six dwellings; The Plough, Great Munning

                        RESOLVED - That planning permission be granted.

                        (2)  3/99/0460 - Retention of aerial mast; Fire Station

                        The application was then REFUSED.

                        116.  RATES

                        They were noted.
                        """))
                .contains("3/99/0418 - Erection of six dwellings; The Plough, Great Munning");
    }

    @Test
    void haveNoApplicationThatBeginsWithADate() {
        assertThat(Application.isNamedBy("12/05/2004 - Annual Meeting")).isFalse();
    }

    @Test
    void haveFiguresInBracketsAtTheBeginningOfALine() {
        ImportedPage page = VotesRead.read("There voted for the motion Kirsty Oak and Colin Elm and for the amendment\n"
                + "(2); whereupon the motion was declared carried.");

        assertThat(page.points()).isEmpty();
    }

    @Test
    void haveLargeNumbersOfPagesInTheMidstOfARecord() {
        ImportedPage page = VotesRead.read("The report was received.\n\n                    - 1207 -\n\nIt was noted.");

        assertThat(page.points()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Committee considered whether the bays might be shared with shoppers in the daytime and decided against this. | resolved",
                "The Accounting Statements were then approved and both were signed by the Chair. | approved",
                "The motion was seconded by Cllr. Furey and agreed. | agreed motion",
                "On a show of hands it was decided by 3 votes to 2 to accept the tender. | resolved",
                "An amendment, moved by Councillor Oak and seconded by Councillor Elm, that the increase be 10p, was lost, 3 voting for and 7 against. | lost amendment",
            })
    void haveVerdictsInPlainWords(String told, String verdict) {
        assertThat(VotesRead.read(told).decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly(verdict);
    }

    @Test
    void haveARecommendationToAnotherBodyThoughNothingElseIsTold() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        "Speed limit\n\nMr Quarmby supports the lower limit. Recommended to the Cabinet that the order be made.\n");

        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.RECOMMENDED);
    }

    @Test
    void haveTheMotionsResultAndWhatWasResolvedByIt() {
        assertThat(VotesRead.read("The motion was then put and CARRIED and it was RESOLVED - That the road be closed.")
                        .decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly("carried motion", "resolved");
    }

    @Test
    void haveTwoVerdictsInThreeWords() {
        assertThat(VotesRead.read("Received and adopted.").decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.RECEIVED, Verdict.AGREED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Director reported a letter from the Parish Council, which was content with the layout.",
                "Members discussed the barn, which was agreed to be a heritage asset.",
                "Draft until approved",
                "None received."
            })
    void haveNoVerdictInWhatOthersDidOrThought(String told) {
        assertThat(VotesRead.read(told).decisions()).isEmpty();
    }

    @Test
    void haveNoVerdictInAListOfDecisionsThatWereNoted() {
        ImportedPage page = VotesRead.read("The following were noted:\n\n"
                + "- 19/00810/HSE The Old Forge, dormer window: permitted\n\n"
                + "- 19/00698/OUT land east of Mill Lane, 14 dwellings: refused");

        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.NOTED);
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Website - Gavin Learmonth will put the tables on the site. | Gavin Learmonth",
                "RESOLVED that the matter be deferred and the Superintendent arrange a visit to Sedgeley. | Superintendent"
            })
    void haveOwnersBesideADashOrBehindAnotherClause(String told, String owner) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
    }

    @Test
    void haveNoTaskInTheFiguresAboveWhoseItIs() {
        assertThat(VotesRead.read("RESOLVED: that the Clerk obtain three quotations for the wall by the next meeting. "
                                + "Proposed Cllr Osei, seconded Cllr Pegg. 7 for, 1 abstention.\nACTION: Clerk")
                        .actions())
                .extracting(FoundAction::text)
                .containsExactly("obtain three quotations for the wall by the next meeting");
    }

    @Test
    void haveAnOwnerWhosePostIsOfWhatStandsBehindADash() {
        assertThat(VotesRead.read("RESOLVED to:\n\n"
                                + "(1) keep the places and instruct the Chief Officer \u2013 Education to report in November; and\n\n"
                                + "(2) close the road.")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("Chief Officer \u2013 Education");
    }

    @Test
    void haveADoerAndWhatTheyAreOfInAPointOfAResolution() {
        assertThat(VotesRead.read("The Cabinet Member AGREED that\n\n(1) the Order be made as advertised;\n\n"
                                + "(2) the Assistant Director, Highways, consult the residents on a permit scheme; and\n\n"
                                + "(3) the objectors be informed.")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("Assistant Director, Highways");
    }
}
