package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the items begin in the layouts in which clerks write: with other people's page furniture, and seldom an empty line. */
class ItemsOfRealMinutesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20. To accept apologies.\nCllr Oak.\n21. To sign the minutes.\nAgreed.\n22. To note the report.\nNoted.\n",
                "1. To accept apologies: Cllr Oak was ill.\n2. To sign the minutes: they were signed.\n3. To note the report: it was noted.\n",
                "C22/23.120: To accept apologies:\nNone.\n\nC22/23.121: To sign the minutes:\nAgreed.\n\nC22/23.122: To note the report:\nNoted.\n",
                "F01:04/24 To accept apologies\nNone.\nF02:04/24 To sign the minutes\nAgreed.\nF03:04/24 To note the report\nNoted.\n"
            })
    void areNamedAsTheAgendaNamesThem(String text) {
        assertThat(PageFixtures.titles(text).stream().map(title -> title.replace(".", "")))
                .containsExactly("To accept apologies", "To sign the minutes", "To note the report");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I       ROADS\n\nIt was noted.\n\nII      BINS\n\nIt was noted.\n\nIII     TREES\n\nIt was noted.\n",
                "13013. ROADS – It was noted.\n13014. BINS – It was noted.\n13015. TREES – It was noted.\n",
                "112ROADS\n\nIt was noted.\n\n113BINS\n\nIt was noted.\n\n114TREES\n\nIt was noted.\n",
                "334 ROADS\nIt was noted.\n335 BINS\nIt was noted.\n336 TREES\nIt was noted.\n",
                "14601 ROADS\nIt was noted.\n\n14602 BINS\nIt was noted.\n\n14603 TREES\nIt was noted.\n",
                "* 48      ROADS\n\nIt was noted.\n\n* 49      BINS\n\nIt was noted.\n\n* 50      TREES\n\nIt was noted.\n",
                "66/99  2   ROADS\nIt was noted.\n\n67/99  3   BINS\nIt was noted.\n\n68/99  4   TREES\nIt was noted.\n",
                "66/99 9   ROADS\nIt was noted.\n\n67/99      BINS\nIt was noted.\n\n68/99 10   TREES\nIt was noted.\n",
                "16/41ra   ROADS\n\nIt was noted.\n\n16/42ra   BINS\n\nIt was noted.\n\n16/43ra   TREES\n\nIt was noted.\n",
                "412       1.   ROADS\n\n          It was noted.\n\n413       2.   BINS\n\n          It was noted.\n\n414       3.   TREES\n\n          It was noted.\n",
                "24-25/FA/1  ROADS\n\nIt was noted.\n\n24-25/FA/2  BINS\n\nIt was noted.\n\n24-25/FA/3  TREES\n\nIt was noted.\n",
                "ROADS\n-----\nIt was noted.\n\nBINS\n----\nIt was noted.\n\nTREES\n-----\nIt was noted.\n",
                "ROADS                                 LB.9\nIt was noted.\n\nBINS                                  LB.10\nIt was noted.\n\nTREES                                 LB.11\nIt was noted.\n"
            })
    void areToldApartByTheirNumbersOrLines(String text) {
        assertThat(PageFixtures.titles(text)).containsExactly("ROADS", "BINS", "TREES");
    }

    @Test
    void areThoseWithANumberInTheMarginWhateverPartsTheyHave() {
        assertThat(PageFixtures.titles("""
                                                                                    Minute
                                                                                    no.
                                Election of Chair                                    LB.9
                                Councillor Oak was elected Chair for the day.

                                Review of a Licence - The Bell                       LB.10

                                Councillor Elm had been there.

                                Decision

                                The licence to be suspended for six weeks.

                                Reasons

                                It gave no weight to the petition.

                                Collections                                          LB.12
                                The application was deferred to June.
                                """))
                .containsExactly("Election of Chair", "Review of a Licence - The Bell", "Collections");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Roads\nNoted.\n1. Bins\nNoted.\n1. Trees\nNoted.\n1. Minutes\nSigned.\n",
                "1 | Roads | Noted. |\n2 | Bins | Noted. |\n3 | Trees | Noted. |\n4 | Minutes | Signed. |\n",
                "1. Roads - none.\n2. Bins – Noted\n3. Trees: no items were raised.\n4. Minutes – agreed and signed.\n",
                "09/703  ROADS  Councillor Oak spoke.\n09/704  BINS  The bins were full.\n09/705  TREES  There were two.\n09/706  MINUTES  They were signed.\n",
                "Roads: The report was noted.\n\nBins: The Clerk was asked to write.\n\nTrees: It was agreed to plant two.\n\n"
                        + "Minutes: The minutes were signed.\n\nFinance: The cheques were signed.\n\nHighways: All is well.\n\nDates: It was agreed to wait.\n",
                "ROADS. The report was noted.\n\nThere was more to say of it.\n\nBINS were bought.\n\nTREES: two were planted.\n\n"
                        + "MINUTES. They were signed.\n\nFINANCE. It was noted.\n",
                "ROADS\nThe report was noted.\nBINS\nIt was agreed.\nTREES\nIt was noted.\nMINUTES\nThey were signed.\nFINANCE\nIt was noted.\n"
            })
    void areTitledByTheWordsBeforeWhatBecameOfThem(String text) {
        assertThat(PageFixtures.titles(text))
                .map(title -> title.toLowerCase(Locale.ROOT))
                .startsWith("roads", "bins", "trees");
    }

    @Test
    void areTitledByAllThatWasWrappedOfAnApplication() {
        assertThat(PageFixtures.titles("""
                                (65)  SALTBY ST MARY - PF/12/1006 - Erection of two-storey rear extension; 4 Staithe
                                      Cottages for Ms Oak

                                Councillor Elm stated that the applicant had once kept his dog, which was by then an old
                                one, and that he would not vote.

                                (66)  SALTBY ST MARY - PF/12/1007 - Change of use of the former chapel in the High Street
                                      to two flats

                                The Committee deferred the application to its next meeting, so that the Highway Authority
                                might be asked.

                                (67)  SALTBY ST MARY - PF/12/1008 - A porch

                                The Committee approved it.
                                """))
                .containsExactly(
                        "SALTBY ST MARY - PF/12/1006 - Erection of two-storey rear extension; 4 Staithe Cottages for Ms Oak",
                        "SALTBY ST MARY - PF/12/1007 - Change of use of the former chapel in the High Street to two flats",
                        "SALTBY ST MARY - PF/12/1008 - A porch");
    }

    @Test
    void areTitledByAllThatWasWrappedOfCapitalsBehindANumber() {
        assertThat(PageFixtures.titles("""
                                C.2711    CHAIRMAN’S ANNOUNCEMENTS

                                          The Chairman informed members that he had attended the opening of
                                          the new lifeboat house.

                                C.2712    TO RECEIVE AND APPROVE THE MINUTES OF THE MEETING OF THE
                                          COUNCIL HELD ON THE 12TH SEPTEMBER AND THE CHAIRMAN TO
                                          SIGN THEM

                                          The minutes were approved and signed by the Chairman, there being
                                          no corrections.

                                C.2713    FINANCE

                                          The report was noted.
                                """))
                .containsExactly(
                        "CHAIRMAN’S ANNOUNCEMENTS",
                        "TO RECEIVE AND APPROVE THE MINUTES OF THE MEETING OF THE COUNCIL HELD ON THE 12TH SEPTEMBER AND THE CHAIRMAN TO SIGN THEM",
                        "FINANCE");
    }

    @Test
    void areThoseWithTheWordMinuteBelowALabelOfTheWholePage() {
        assertThat(PageFixtures.titles("""
                                Full Council

                                Minutes:

                                Minute 88
                                Apologies for absence
                                Cllr Oak was ill.

                                Minute 89
                                Toilets
                                It was agreed to wait.

                                Minute 90
                                Reports
                                They were noted.
                                """)).containsExactly("Apologies for absence", "Toilets", "Reports");
    }

    @Test
    void areNumberedInPartsWhereOneOfThemIsOfManyApplications() {
        assertThat(PageFixtures.titles("""
                                1      APOLOGIES

                                       Councillor Oak

                                2      DECLARATIONS OF INTEREST

                                       None

                                ITEM 3.1  LA15/2019/0211/F – A dwelling

                                The Committee agreed to grant planning permission.

                                ITEM 3.2  LA15/2019/0460/O – A site for a dwelling

                                The Committee deferred the application.

                                4      ANY OTHER BUSINESS

                                       None
                                """))
                .containsExactly(
                        "APOLOGIES",
                        "DECLARATIONS OF INTEREST",
                        "LA15/2019/0211/F – A dwelling",
                        "LA15/2019/0460/O – A site for a dwelling",
                        "ANY OTHER BUSINESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of next meeting: Tuesday 11 November",
                "Date of next meeting Tuesday 11th November, 7.00pm, Reading Room",
                "Date of next meeting – 11 November. The meeting ended at 9.12pm"
            })
    void areTitledWithoutTheDateOfTheNextMeeting(String last) {
        assertThat(PageFixtures.titles("1. Roads\n\nIt was noted.\n\n2. Bins\n\nIt was noted.\n\n3. " + last + "\n"))
                .containsExactly("Roads", "Bins", "Date of next meeting");
    }

    @Test
    void areNotWhatStandsOverAMargin() {
        assertThat(PageFixtures.titles("""
                                                                                    Action
                                1.0  Welcome
                                     The Chair welcomed everyone.

                                2.0  Minutes
                                     They were approved.

                                3.0  Roads
                                     The Clerk will write.                          Clerk
                                """)).containsExactly("Welcome", "Minutes", "Roads");
    }

    @Test
    void areDecidedThoughTheAgendasWordsForThemEndInAColon() {
        WholeMinutes whole = PageFixtures.whole(
                        "1. To approve payments:\nRESOLVED: That they be paid.\n\n2. To note the report:\nRESOLVED: That it be noted.\n\n"
                                + "3. To elect a Chair:\nRESOLVED: That Cllr Oak be elected.\n")
                .orElseThrow();

        assertThat(whole.items())
                .allSatisfy(item -> assertThat(item.page().decisions()).hasSize(1));
    }

    @Test
    void mayHaveNoTitle() {
        WholeMinutes whole = PageFixtures.whole("""
                        1. There were apologies from Cllrs Oak and Elm.

                        2. Roads: The report was noted.

                        3. Trees: It was agreed to plant two.
                        """).orElseThrow();

        assertThat(whole.items()).extracting(item -> item.page().title()).containsExactly(null, "Roads", "Trees");
        assertThat(whole.items().getFirst().number()).isEqualTo("1.");
        assertThat(whole.items().getFirst().page().points()).isEmpty();
    }

    @Test
    void areNotNamedByWhoWasThere() {
        assertThat(PageFixtures.titles(
                        "11. Minutes of a meeting of the Parish Council held on Monday\n12. Present:\nCllr Oak\n"
                                + "13. Roads – The report was noted.\n14. Trees – It was agreed to plant two.\n"))
                .containsExactly("null", "null", "Roads", "Trees");
    }

    @Test
    void haveTitlesInCapitalsThatEndWhereSmallLettersBegin() {
        assertThat(PageFixtures.titles("C25.  LAND AT FARRIERS CLOSE – SALE – The Leader moved the report.\n\n"
                        + "C26.  BINS: The Clerk volunteered to ask for a price before the end of May\n\n"
                        + "C27.  TREES – It was agreed to plant two.\n"))
                .containsExactly("LAND AT FARRIERS CLOSE – SALE", "BINS", "TREES");
    }

    @Test
    void areHeadedByShortLinesRightAboveTheirRecords() {
        assertThat(PageFixtures.titles("""
                        OAKEN PARISH COUNCIL

                        Apologies
                        Cllr Oak sent his apologies.

                        Minutes
                        The minutes were agreed.

                        Open forum
                        A resident spoke of the ditch.

                        Planning
                        24/0733 - Barn at Nether Farm
                        It was agreed to object.

                        Litter pick
                        Twenty bags were got.
                        """))
                .containsExactly(
                        "Apologies",
                        "Minutes",
                        "Open forum",
                        "Planning",
                        "24/0733 - Barn at Nether Farm",
                        "Litter pick");
    }

    @Test
    void ofOneNumberHaveTheItemsBelowThatHaveRecordsOfTheirOwn() {
        assertThat(
                        PageFixtures.titles(
                                "4. REPORTS\n\n4.1  SECOND HOMES\nThe rate was agreed.\n\n4.2  SAFEGUARDING\nThe policy was adopted.\n\n"
                                        + "5. QUESTIONS\n\n5.1  Cllr Oak asked when the road would be mended.\n\n6. TREES\n\nIt was noted.\n"))
                .containsExactly("REPORTS", "SECOND HOMES", "SAFEGUARDING", "QUESTIONS", "TREES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21/00871/FUL – Crag Foot, Thornber Bank",
                "2017/0213 Meadow Barn, Loddon Road",
                "0611/08 Coal Yard, Station Road",
                "P2022/0817 - 11 Station Terrace",
                "C8/19/00533/CPO - Harkerdale Quarry",
                "1300512FUL Manor Farm",
                "H18-0211-23 – 8 Chapelgate",
                "43/2007/118 – 4 Rackfield",
                "F/YR17/0611/O Fen View",
                "PA19/00318 – 14 Terrace Row",
                "C19/0877/33/LL – Tyddyn Isa",
                "SW/13/1107 – Oak Yard, Mill Lane",
                "24/P/2217 - 118 Tannery Road",
                "7/2024/2011 – Low Garth",
                "0311/23/HHO - The Old Forge",
                "N/084/01377/24 – Ashlea, Ings Lane",
                "PL/02417 Tŷ Capel, Llanfedwen"
            })
    void ofApplicationsHaveTheirReferencesInTheirTitles(String title) {
        assertThat(PageFixtures.titles("5. Planning\n\n" + title
                        + "\nIt was agreed to object.\n\n6. Roads\n\nIt was noted.\n\n7. Trees\n\nIt was noted.\n"))
                .containsExactly("Planning", title, "Roads", "Trees");
    }

    @Test
    void ofAnApplicationMayEndInAFullStop() {
        assertThat(PageFixtures.titles("5. Planning\n\nW/22/0381 – Rear extension, Church Row.\nRESOLVED: no objection."
                        + "\n\n6. Roads\n\nIt was noted.\n\n7. Trees\n\nIt was noted.\n"))
                .containsExactly("Planning", "W/22/0381 – Rear extension, Church Row.", "Roads", "Trees");
    }

    @Test
    void haveAPartWithALetterBehindTheirNumber() {
        assertThat(PageFixtures.titles(
                        "C722     Minutes\n\nC722(a)  Planning Committee held on 21 January\n\nResolved: that they be signed.\n\n"
                                + "C722(b)  Finance Committee held on 4 February\n\nResolved: that they be received.\n\n"
                                + "C723     Roads\n\nIt was noted.\n\nC724     Trees\n\nIt was noted.\n"))
                .containsExactly(
                        "Minutes",
                        "Planning Committee held on 21 January",
                        "Finance Committee held on 4 February",
                        "Roads",
                        "Trees");
    }

    @Test
    void areListedWithNumbersInBracketsAndNoEmptyLine() {
        assertThat(
                        PageFixtures.titles(
                                "1) Chairman\nR. Oak remained in the Chair.\n2) Apologies\nNone\n3) Minutes\nThey were signed.\n"
                                        + "4) Matters Arising\n4.1 The slates had been mended.\n5) Reports\nNone\n6) Planning\nIt was agreed to object.\n"
                                        + "7) Allotments\nIt was agreed that rents would stay.\n8) Insurance\nIt was resolved to renew.\n"))
                .containsExactly(
                        "Chairman",
                        "Apologies",
                        "Minutes",
                        "Matters Arising",
                        "Reports",
                        "Planning",
                        "Allotments",
                        "Insurance");
    }

    @Test
    void haveLetteredPartsAboveTheWordDecision() {
        assertThat(PageFixtures.titles(
                        "6.   Roads\n\nIt was noted.\n\n7.   Communities Fund\n\nA report was considered.\n\n"
                                + "(a)   Shinty Club\n\nDecision\n\nThe Committee agreed to award £50.\n\n"
                                + "(b)   Hall Committee\n\nDecision\n\nThe Committee agreed to award £90.\n\n"
                                + "8.   Trees\n\nIt was noted.\n"))
                .containsExactly("Roads", "Communities Fund", "Shinty Club", "Hall Committee", "Trees");
    }

    @Test
    void haveTitlesThatHangBelowTheirFirstWords() {
        String wide =
                "       The clerk read a letter from the county council about the state of the road to the east.\n";

        assertThat(PageFixtures.titles("4.1    Roads\n\n" + wide.repeat(4)
                        + "\n4.2    Department for Infrastructure – Consultation on the Permitted\n       Development Rights\n\n"
                        + wide.repeat(4) + "\n4.3    Trees\n\n" + wide.repeat(4)))
                .containsExactly(
                        "Roads",
                        "Department for Infrastructure – Consultation on the Permitted Development Rights",
                        "Trees");
    }

    @Test
    void haveTitlesInGaelicBesideEnglish() {
        assertThat(PageFixtures.titles("1.   Apologies for Absence\n     Leisgeulan\n\nThere were none.\n\n"
                        + "2.   Recess Powers\n     Cumhachdan Fosaidh\n\nIt was noted.\n\n"
                        + "3.   Trees\n     Craobhan agus Coilltean\n\nIt was noted.\n"))
                .containsExactly(
                        "Apologies for Absence Leisgeulan",
                        "Recess Powers Cumhachdan Fosaidh",
                        "Trees Craobhan agus Coilltean");
    }

    @Test
    void areNotWhatARecordBeginsWithBelowADecimal() {
        assertThat(PageFixtures.titles("1.   MINUTES\n\n1.1  It was\n\n     PROPOSED by Councillor Oak\n\n"
                        + "     RESOLVED: that they be signed.\n\n2.   ROADS\n\n2.1  The report was noted.\n\n"
                        + "3.   TREES\n\n3.1  PROPOSED by Councillor Elm\n\n     RESOLVED: that they stay.\n"))
                .containsExactly("MINUTES", "ROADS", "TREES");
    }

    @Test
    void areCalledARecommendationForASiteInspection() {
        ImportedPage page = PageFixtures.whole(
                        "(67)  ROADS\n\nIt was noted.\n\n(68)  APPLICATIONS RECOMMENDED FOR A SITE INSPECTION\n\n"
                                + "The Committee agreed that the site be inspected.\n\n(69)  TREES\n\nIt was noted.\n")
                .orElseThrow()
                .items()
                .get(1)
                .page();

        assertThat(page.title()).isEqualTo("APPLICATIONS RECOMMENDED FOR A SITE INSPECTION");
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.AGREED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was agreed to adopt the minutes of the Active and Healthy Communities and Well-being\nCommittee Meeting of the whole of the District Council held on Monday\n20 November 2017.",
                "RESOLVED: that there be signed the minutes of the meeting of the District Council and of\nits Health Committee, both held on Tuesday, 11\nMarch 2008."
            })
    void haveDatesThatGoOnInTheNextLine(String told) {
        String wide = "The clerk read a letter from the county council about the state of the road to the station.\n";

        assertThat(VotesRead.read(wide.repeat(6) + "\n" + told).decisions())
                .extracting(FoundDecision::text)
                .containsExactly(told.replace('\n', ' '));
    }

    @Test
    void haveNoNumberOfAPageInTheirOwn() {
        WholeMinutes whole = PageFixtures.whole(
                        "6. ROADS\nIt was noted.\n\n                              92\n\n7. BINS\nIt was noted.\n\n        - 3 -\n\n8. TREES\nIt was noted.\n")
                .orElseThrow();

        assertThat(whole.items()).extracting(FoundItem::number).containsExactly("6.", "7.", "8.");
    }

    @Test
    void haveNoPointsInTheNumbersOfTheirParagraphs() {
        WholeMinutes whole = PageFixtures.whole(
                        "ROADS\n\n1.   The Council noted the report.\n\nBINS\n\n2.   The Council agreed the bid.\n\n"
                                + "TREES\n\n3.   It was agreed to:\n1. plant two; and\n2. fell one.\n")
                .orElseThrow();

        assertThat(whole.items())
                .flatExtracting(item -> item.page().points())
                .containsExactly("plant two; and", "fell one.");
    }

    @Test
    void haveNoPointsInNumberedPartsOfSeveralParagraphs() {
        String part =
                "The Panel heard the officer.\n\nMembers spoke.\n\nThe Chair replied.\n\nThe Panel noted it.\n\nIt was late.\n\n";

        assertThat(PageFixtures.reader()
                        .readText("Agenda item\n\nA title\n\nMinutes:\n\n1. " + part + "2. " + part + "3. " + part)
                        .points())
                .isEmpty();
    }

    @Test
    void haveAPointInTheLineThatLeadsToTheList() {
        WholeMinutes whole = PageFixtures.whole(
                        "1. ROADS\n\nIt was noted.\n\n2. BINS\n\nRESOLVED – (a)  That the bid be agreed; and\n\n"
                                + "(b)  That two be bought.\n")
                .orElseThrow();

        assertThat(whole.items().getLast().page().points())
                .containsExactly("That the bid be agreed; and", "That two be bought.");
    }

    @Test
    void areNoneInANumberedListOfSentences() {
        assertThat(
                        PageFixtures.titles(
                                "Bus fares\n\n1. The Panel noted that fares were high.\n\n2. Members asked for a report.\n\n3. It was agreed to wait.\n"))
                .isEmpty();
    }

    @Test
    void areThePartsAndTheHeadingsThatTheyArePartsOf() {
        assertThat(PageFixtures.titles("""
                        1.   Apologies

                             There were none.

                        2.   Report by the Director

                             It was agreed that the report be adopted.

                        2.1  Bring Banks

                             The report was noted.

                        2.2  Caddy Liners

                             The tender was agreed.

                        2.3  Dog Orders

                             The report was noted.

                        3.   Other Business

                        3.1  Grass Cutting

                             It was noted.
                        """))
                .containsExactly(
                        "Apologies",
                        "Report by the Director",
                        "Bring Banks",
                        "Caddy Liners",
                        "Dog Orders",
                        "Other Business",
                        "Grass Cutting");
    }

    @Test
    void areHeadedInCapitalsAboveTheNumberOfTheirRecord() {
        assertThat(PageFixtures.titles("""
                        APOLOGIES
                        PC13/23     There were none.

                        MINUTES
                        PC14/23     The minutes were agreed as a correct record.

                        APPEALS 9 MAY TO 5 JUNE 2023
                        PC15/23     The list was noted.

                        DATE OF NEXT MEETING
                        PC16/23     It was agreed to meet in July.
                        """))
                .containsExactly("APOLOGIES", "MINUTES", "APPEALS 9 MAY TO 5 JUNE 2023", "DATE OF NEXT MEETING");
    }

    @Test
    void haveInAPointTheLinesThatHangBelowItsFirst() {
        WholeMinutes whole = PageFixtures.whole("""
                        1.  PLANS

                            (i)   24/00518/FUL - Land at Glebe Barn - three holiday lets. It was
                                  RESOLVED to object.
                            (ii)  The gate does not shut and nobody had yet been to look at it.
                                  Nothing else was wrong.

                        2.  BINS

                            It was noted.
                        """).orElseThrow();

        assertThat(whole.items().getFirst().page().points())
                .containsExactly(
                        "24/00518/FUL - Land at Glebe Barn - three holiday lets. It was RESOLVED to object.",
                        "The gate does not shut and nobody had yet been to look at it. Nothing else was wrong.");
    }

    @Test
    void mayHaveTheLettersOfABodyInTheirNumbers() {
        assertThat(
                        PageFixtures.titles(
                                "41/22/F&A Apologies\nThere were none.\n\n42/22/F&A Minutes\nThey were agreed.\n\n43/22/F&A Bins\nIt was noted.\n"))
                .containsExactly("Apologies", "Minutes", "Bins");
    }
}
