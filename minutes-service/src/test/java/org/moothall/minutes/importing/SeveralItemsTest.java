package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.VoteOption;

/** A file that nobody called the minutes of a whole meeting. */
class SeveralItemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/31  Roads\n\nIt was noted.\n\n24/32  Bins\n\nIt was noted.\n",
                "61/24  Roads\n\nIt was noted.\n\n62/24  Bins\n\nIt was noted.\n",
                "24.11  Roads\n\nIt was noted.\n\n24.12  Bins\n\nIt was noted.\n",
                "46  Roads\n\nIt was noted.\n\n46A  Bins\n\nIt was noted.\n",
                "C 9.  Roads\n\nIt was noted.\n\nC 10.  Bins\n\nIt was noted.\n",
                "C1  |  Roads\nIt was noted.\n\nC2  |  Bins\nIt was noted.\n",
                "1 | Roads\nIt was noted.\n\n2 | Bins\nIt was noted.\n",
                "*41    Roads\n\nIt was noted.\n\n*42    Bins\n\nIt was noted.\n",
                "CAB.20*  Roads\n\nIt was noted.\n\nCAB.21  Bins\n\nIt was noted.\n"
            })
    void isTakenApartByTheNumbersOfItsItems(String text) {
        assertThat(PageFixtures.titles(text)).containsExactly("Roads", "Bins");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OAK COUNCIL\n\nROADS\n\n1. The Council noted the report.\n\nBINS\n\n2. The Council agreed the bid.\n",
                "HARBOURS BOARD\n\nROADS\n(Agenda No. 3)\n\nIt was noted.\n\nBINS\n(Agenda No. 4)\n\nIt was agreed.\n"
            })
    void isTakenApartAtLinesInCapitals(String text) {
        assertThat(PageFixtures.titles(text)).containsExactly("ROADS", "BINS");
    }

    @Test
    void isTakenApartAtNumbersThatStandRightBelowAMargin() {
        assertThat(PageFixtures.titles("41. ROADS\n\nIt was noted.\n        HoPS\n42. BINS\n\nIt was agreed.\n"))
                .containsExactly("ROADS", "BINS");
    }

    @Test
    void beginsBelowTheNameOfABodyInCapitals() {
        assertThat(PageFixtures.titles(
                        "WEALD COUNCIL\nPARKS AND OPEN SPACES COMMITTEE\nHURSTON, 4 JUNE 2026\n\nCouncillor Oak presided.\n\n"
                                + "1.  Roads\n\nIt was noted.\n\n2.  Bins\n\nIt was agreed.\n"))
                .containsExactly("Roads", "Bins");
    }

    @Test
    void beginsBelowWhoWasThere() {
        assertThat(PageFixtures.titles(
                        "CYNGOR SIR DERWEN / DERWEN COUNTY COUNCIL\n\nCofnodion cyfarfod y CYNGOR a gynhaliwyd ar 6 Mawrth 2025.\n\n"
                                + "52. FFYRDD\n\nNodwyd yr adroddiad.\n\n53. BINIAU\n\nNodwyd yr adroddiad.\n"))
                .containsExactly("FFYRDD", "BINIAU");
    }

    @Test
    void hasMinutesAndTheNextMeetingForItems() {
        assertThat(PageFixtures.titles(
                        "1. Minutes\n\nThey were agreed.\n\n2. Date of next meeting\n\nIt is on 3 May.\n"))
                .containsExactly("Minutes", "Date of next meeting");
    }

    @Test
    void hasARowOfATableForAnItem() {
        assertThat(
                        PageFixtures.titles(
                                "Minute\tSubject\tDecision\n\n8\tRoads\tThe report was noted.\n\n9\tBins\tThe bid was agreed.\n"))
                .containsExactly("Roads", "Bins");
    }

    @Test
    void hasTheRowsOfATableOfMinutesWhateverOtherColumnsItHas() {
        assertThat(
                        PageFixtures.titles(
                                "Agenda item\tWhat the Committee decided\tVoting\tCall-in\n\n"
                                        + "3. Minutes of 4 July\tAgreed and signed.\t\t\n\n4. Tram Line 2\tApproved Option C.\t6 for, 3 against\t*\n"))
                .containsExactly("Minutes of 4 July", "Tram Line 2");
    }

    @Test
    void beginsBelowWhatOnlyNamesTheMeetingAndWhoWasThere() {
        assertThat(
                        PageFixtures.titles(
                                "Oak Safer Partnership\n\nWho came: Ann Oak (chair), Ben Elm\n\n1. Apologies\n\nNone were sent.\n\n"
                                        + "2. E-scooters\n\nThe police were asked to ride on.\n\n3. Next meeting\n\nIt is in May.\n"))
                .containsExactly("Apologies", "E-scooters", "Next meeting");
    }

    @Test
    void hasADateInATitle() {
        assertThat(
                        PageFixtures.titles(
                                "FA/25/090  Public question time\n\nMr Oak asked of the clock.\n\n"
                                        + "FA/25/091  To confirm the minutes of the meeting of 15 September 2025\n\nThey were confirmed.\n"))
                .containsExactly("Public question time", "To confirm the minutes of the meeting of 15 September 2025");
    }

    @Test
    void hasLinesSetInThatRunOnAsFarAsThePageIsWide() {
        WholeMinutes whole = PageFixtures.whole("""
                        ALDHAM PARISH COUNCIL                                         Page 214

                        1.  REPORTS
                            The committee recommends that a new boiler be bought at £3,900. Council
                            RESOLVED to accept the recommendation, and it was put on record that Lord
                            Sandys had given the old one.

                        2.  MONEY
                            The cheques were signed.
                        """).orElseThrow();

        assertThat(whole.items().getFirst().page().paragraphs())
                .singleElement()
                .asString()
                .endsWith("that Lord Sandys had given the old one.");
    }

    @Test
    void hasAnApplicationForAnItemThoughItHasNoNumber() {
        assertThat(PageFixtures.titles(
                        "26/045  PLANNING\n\n26/0118/HH - Extension, 4 Church Row\nIt was resolved to offer no comment.\n\n"
                                + "25/1340/OUT - Sawmill\nThe applicant may appeal.\n"))
                .containsExactly("PLANNING", "26/0118/HH - Extension, 4 Church Row", "25/1340/OUT - Sawmill");
    }

    @Test
    void hasARowForAnItemWhoseDecisionIsOneWord() {
        WholeMinutes whole = PageFixtures.whole(
                        "No\tItem\tDecision\n\n5\tAnimal welfare\tApproved\n\n6\tPitches\tDeferred to the November meeting\n")
                .orElseThrow();

        assertThat(whole.items()).extracting(item -> item.page().title()).containsExactly("Animal welfare", "Pitches");
        assertThat(whole.items())
                .extracting(item -> item.page().decisions().getFirst().verdict())
                .containsExactly(Verdict.APPROVED, Verdict.DEFERRED);
    }

    @Test
    void isTakenApartAtNumbersWithABracketAboveTheirText() {
        assertThat(
                        PageFixtures.titles(
                                "1)  Roads\n\nIt was noted.\n\n2)  Matters from last time\n- a map, which came\n\n3)  Bins\n\nIt was agreed.\n"))
                .containsExactly("Roads", "Matters from last time", "Bins");
    }

    @Test
    void beginsBelowTheSentenceThatTellsWhoAttended() {
        assertThat(PageFixtures.titles(
                        "THE BOROUGH OF OAK\n\nThe Mayor was in the chair and 23 other Councillors attended.\n\n41. Roads\n\nIt was noted.\n\n"
                                + "42. Bins\n\nIt was noted.\n\n43. Dates\n\nIt is in May.\n"))
                .containsExactly("Roads", "Bins", "Dates");
    }

    @Test
    void isTakenApartAtLettersAboveTheirText() {
        assertThat(PageFixtures.titles(
                        "A.  Roads\n\nIt was noted.\n\nB.  Bins\n\nIt was agreed.\n\nC.  Dates\n\nIt is in May.\n"))
                .containsExactly("Roads", "Bins", "Dates");
    }

    @Test
    void isTakenApartAtShortLinesThatStandAlone() {
        assertThat(PageFixtures.titles(
                        "OAK PARISH\n\nApologies\n\nMr Elm was ill.\n\nMinutes of the July meeting\n\nThey were signed.\n\n"
                                + "The burial ground\n\nIt was agreed to wait.\n\nMoney\n\nThe cheques were signed.\n"))
                .containsExactly("Apologies", "Minutes of the July meeting", "The burial ground", "Money");
    }

    @Test
    void isTakenApartAtTheFirstWordsOfItsParagraphs() {
        assertThat(
                        PageFixtures.titles(
                                "OAK PARISH COUNCIL\n\nPublic speaking. Mr Oak spoke of the bridge.\n\nFinance. The cheques were signed.\n\n"
                                        + "Best kept village. It was resolved not to enter.\n\nPlanning. There was no objection to the shed.\n"))
                .containsExactly("Public speaking", "Finance", "Best kept village", "Planning");
    }

    @Test
    void hasTheRowsOfATableWhoseNumbersAreCodes() {
        assertThat(PageFixtures.titles(
                        "Ref\tItem\tDiscussion\tDecision\n\nFEY1\tMarket clock\tIt has stood since May.\tAgreed.\n\n"
                                + "FEY2\tElectric van\tThe price had risen.\tDeferred.\n"))
                .containsExactly("Market clock", "Electric van");
    }

    @Test
    void goesOnWithAFigureAtTheBeginningOfALine() {
        WholeMinutes whole = PageFixtures.whole("""
                        1.  PARKS
                        It was proposed to keep the park open in September. The amendment was carried by 17 to
                        9. The motion was then put to the meeting and carried, all of the other members voting
                        for it.

                        2.  MONEY
                        The cheques were signed.
                        """).orElseThrow();

        assertThat(whole.items().getFirst().page().votes().getFirst().counts())
                .containsEntry(VoteOption.YES, 17)
                .containsEntry(VoteOption.NO, 9);
    }

    @Test
    void hasACodedItemThoughItsTitleEndsLikeTheNameOfABody() {
        assertThat(PageFixtures.titles(
                        "CAB.21  Roads\n\nIt was noted.\n\nCAB.22  Claim against the Council\n\nIt was noted.\n"))
                .containsExactly("Roads", "Claim against the Council");
    }

    @Test
    void hasTheRowsOfATableOfMinutesThatHaveNoNumber() {
        assertThat(PageFixtures.titles(
                        "Business\tWhat was decided\n\nRoads\tThe report was noted.\n\nBins\tThe bid was agreed.\n"))
                .containsExactly("Roads", "Bins");
        assertThat(
                        PageFixtures.titles(
                                "Application\tDecision of the Board\n\nThe Swan, 4 Quay Street\tApproved.\n\nK Oak\tRefused.\n"))
                .containsExactly("The Swan, 4 Quay Street", "K Oak");
    }

    @Test
    void hasTheBrokenLinesOfAPageThatHasALongOneToo() {
        WholeMinutes whole = PageFixtures.whole("""
                        Who came: Ann Oak (chair), Ben Elm, Cyd Ash, Dot Fir, Eve Yew, Fay Box, Gus Bay, Hal Tan and all of the officers

                        1.  ROADS
                        Mr Finch has run the two routes since 2009. He has nine buses and can find seven drivers. Fuel
                        he could live with. What hurts is insurance. The county pays him by the mile travelled, and as
                        no fare comes near it, an empty bus costs as much as a full one. He could not promise to keep the
                        Sunday journeys beyond March, as that hung on the tender which the county would send him in the
                        autumn.

                        2.  MONEY
                        The cheques were signed.
                        """).orElseThrow();

        assertThat(whole.items().getFirst().page().paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bus fares\n\nBackground\n\nThe fares were last raised in May.\n\nThe new scheme\n\nIt was described.\n\nWhat was said\n\nIt was agreed.\n",
                "Agenda item\n\nRoads\n\nMinutes:\n\nIt was asked for:\n\n1. A new kerb\n\n2. A new sign\n",
                "OAK COUNCIL\n\nRoads\n\nMOTION\n\nIt was moved by Cllr Oak.\n\nAMENDMENT\n\nIt was moved by Cllr Elm.\n",
                "7. Roads\n\nIt was noted.\n\nNo\tAction\tOwner\n1\tMend the kerb\tClerk\n2\tMove the sign\tCllr Oak\n"
            })
    void isLeftWholeWhereTheNumbersAreOfAListOrTable(String text) {
        assertThat(PageFixtures.titles(text)).isEmpty();
    }

    @Test
    void hasTheSentencesOfTheAgendaForTitles() {
        assertThat(PageFixtures.titles("""
                        1. To accept Apologies for Absence and reasons given in accordance with Local
                           Government Act 1972 s85(1). It was resolved to accept the apologies of
                           Councillor Oak (unwell).

                        2. Declarations of Interest: To receive declarations under the Localism Act 2011

                           None.

                        3. To consider quotations for a survey of the trees and resolve to appoint. Four firms
                           had been approached and two had replied.

                        4. Public Bodies (Admission to Meetings) Act 1960 Exclusion of the Press and the
                           Public: To resolve that the press and public be excluded. It was resolved so.
                        """))
                .containsExactly(
                        "To accept Apologies for Absence and reasons given in accordance with Local Government Act 1972 s85(1).",
                        "Declarations of Interest: To receive declarations under the Localism Act 2011",
                        "To consider quotations for a survey of the trees and resolve to appoint.",
                        "Public Bodies (Admission to Meetings) Act 1960 Exclusion of the Press and the Public");
    }

    @Test
    void hasItsItemsBelowTheAgendaThatIsPrintedAbove() {
        assertThat(PageFixtures.titles("""
                        AGENDA

                        1. Substitutions.

                        2. Declarations of Interests (if any).

                        3. To take the minutes of 9 November 2017 as a correct record.

                        MINUTES

                        Councillor Oak in the chair.

                        1102 DECLARATIONS OF INTEREST - Councillor Oak declared an interest in minute 1104.

                        1103 (14) THE LICENSING ACT 2003 - THE BOATHOUSE, QUAY STREET - The Director submitted a report.

                        1104 (15) EXCLUSION OF THE PUBLIC - Resolved - That the public be excluded.
                        """))
                .containsExactly(
                        "DECLARATIONS OF INTEREST",
                        "THE LICENSING ACT 2003 - THE BOATHOUSE, QUAY STREET",
                        "EXCLUSION OF THE PUBLIC");
    }

    @Test
    void mayHaveItsTitlesBrokenBelowTheirNumbers() {
        assertThat(PageFixtures.titles("""
                        16/031
                        The filling of a
                        Council Member
                        Vacancy.
                        The Council considered one letter of application for the vacancy.
                        16/032
                        Requests for
                        Dispensations.
                        RESOLVED that it be noted that no requests were received by the Clerk.
                        16/033
                        Public
                        Participation.
                        There was none.
                        """))
                .containsExactly(
                        "The filling of a Council Member Vacancy",
                        "Requests for Dispensations",
                        "Public Participation");
    }

    @Test
    void hasTitlesThatGoOnInTheNextLine() {
        assertThat(PageFixtures.titles("""
                        C.2211 TO CONFIRM THE MINUTES OF THE MEETING HELD ON 9TH SEPTEMBER
                        2013
                        It was RESOLVED that the minutes of the meeting be approved as a true record.

                        C.2212 PUBLIC PARTICIPATION ON ITEMS ON THE AGENDA (MAXIMUM OF 15
                        MINUTES)
                        A resident of Well Lane spoke against the application of the estate.

                        C.2213 PLANNING
                        The plans were looked at and it was agreed that no objection be raised.
                        """))
                .containsExactly(
                        "TO CONFIRM THE MINUTES OF THE MEETING HELD ON 9TH SEPTEMBER 2013",
                        "PUBLIC PARTICIPATION ON ITEMS ON THE AGENDA (MAXIMUM OF 15 MINUTES)",
                        "PLANNING");
    }

    @Test
    void hasNoPointsAboveItsItemsBesideSentences() {
        WholeMinutes whole = PageFixtures.whole("""
                        DRAINAGE BOARD

                        *  W Oak            Holme DC
                        *  T Elm            Mrs C Ash

                        *  Present (83%)

                        1.  Roads

                        It was noted.

                        2.  Bins

                        It was noted.
                        """).orElseThrow();

        assertThat(whole.opening().points()).isEmpty();
    }

    @Test
    void tellsNothingOfWhatAnotherCouncilDecided() {
        WholeMinutes whole = PageFixtures.whole("""
                        1.  Roads

                        It was noted.

                        2.  Planning

                        The following decisions had been made by the Borough Council:
                        18/500611/FULL - Forge House - Approved
                        18/500702/FULL - 3 Chapel Cottages - Refused

                        It was agreed to object to the next one.
                        """).orElseThrow();

        assertThat(whole.items().getLast().page().decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly("agreed");
    }

    @Test
    void hasAllTheNamesOfASideThatStandBelowOneAnother() {
        WholeMinutes whole = PageFixtures.whole("""
                        1.  Roads

                        It was noted.

                        2.  Budget

                        In accordance with the Rules, the following vote on the amendment was recorded:

                        In favour     (3)    Councillors Ann Oak, Ben Elm and Gareth
                                             Ash-Parry.

                        Against       (4)    Councillors Nia Yew, Elfed Box, Emyr
                                             Fir and Catrin Bay.

                        The amendment fell.
                        """).orElseThrow();

        assertThat(whole.items().getLast().page().votes().getFirst().names())
                .containsEntry(VoteOption.YES, List.of("Ann Oak", "Ben Elm", "Gareth Ash-Parry"))
                .containsEntry(VoteOption.NO, List.of("Nia Yew", "Elfed Box", "Emyr Fir", "Catrin Bay"));
    }
}
