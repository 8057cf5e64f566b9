package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void goOnWhereALineEndsInTheMidstOfAName() {
        ImportedPage page = PageFixtures.reader().readText("""
                Item

                Minutes:

                Mrs Vosper thought that the wording of some of the risks hid more than it told. The Risk
                Manager agreed to amend the description of the risk before the register went to Cabinet, and
                would check this with the Lead Officer for Audit of the County Council in the new year.

                The Senior Planning Officer would check the drainage with the Lead Local Flood
                Authority. Councillor Rix was concerned about the number of vehicles in Station Road at
                school times, and wished that something were done before the spring of the next year.
                """);

        assertThat(page.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLVED - That the Treasury Management Outturn be received and noted. | resolved",
                "It was agreed to obtain a third quotation and the matter was deferred to the October meeting. | agreed, deferred",
                "The Committee noted the update and agreed unanimously that the Chair write. | noted, agreed",
                "The amendment was carried, and planning permission was refused for the following reasons: | carried amendment, refused"
            })
    void haveAVerdictForEachVerbThatDecides(String told, String verdicts) {
        assertThat(VotesRead.read(told).decisions().stream().map(PageFixtures::verdict))
                .containsExactly(verdicts.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the course of debate Mrs Croft asked how many had used the services before they were withdrawn.",
                "Applications received:",
                "GS agreed that the rates needed review.",
                "There was a supper, where it was unanimously agreed that the pies were good."
            })
    void haveNoVerdictInTalk(String told) {
        assertThat(VotesRead.read(told).decisions()).isEmpty();
    }

    @Test
    void haveTheVerdictsOfOneMemberInAList() {
        ImportedPage page = VotesRead.read("The Cabinet Member for Highways:\n\n"
                + "1. noted the two objections received; and\n\n2. approved the making of the Order as advertised.");

        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.NOTED, Verdict.APPROVED);
    }

    @Test
    void haveAPointThoughItIsTheOnlyOneOfItsList() {
        assertThat(VotesRead.read("That planning permission be REFUSED for the following reason:\n\n"
                                + "1.   The building would be harmful to the landscape.")
                        .points())
                .hasSize(1);
    }

    @Test
    void haveADebateAboveADecisionThatIsLabelled() {
        ImportedPage page = PageFixtures.reader()
                .readText("Roads Update\n\nA report was considered. Councillor Gillespie asked what was planned for the"
                        + " junction. The Roads Manager confirmed that he would arrange a site visit.\n\nDecision\n\n"
                        + "The East Area Committee -\n\n1. noted the report; and\n\n2. agreed the list of schemes.\n");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Roads Manager");
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.NOTED, Verdict.AGREED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apologies from Cllrs Nash (work) and Prior (family) accepted. | agreed",
                "Apologies from RD (work) were received and accepted. | agreed",
                "The minutes, which had been circulated, were taken as read and were signed by the Chairman as a true record. | approved",
                "No objection agreed. | agreed",
                "The change was carried on a show of hands. | carried",
                "The arrangements were therefore approved for consultation. | approved"
            })
    void haveVerdictsInFewWords(String told, String verdict) {
        assertThat(VotesRead.read(told).decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212 responses were received to the first.",
                "Several Members agreed that it was in a poor state."
            })
    void haveNoVerdictInWhatCameInOrSomeThought(String told) {
        assertThat(VotesRead.read(told).decisions()).isEmpty();
    }

    @Test
    void haveWhatOneMemberDecidedBelowWhatWasConsidered() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        "Waiting restrictions\n\nDecision:\n\nHaving considered the report and the nineteen objections"
                                + " received, the Cabinet Member for Highways:\n\n1. approved the making of the Order; and\n\n"
                                + "2. agreed not to proceed in Tanner's Row.\n");

        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.AGREED);
    }

    @Test
    void haveItemsWhoseNumbersAStarMarksFromAfar() {
        assertThat(PageFixtures.titles("""
                        *   1   Election of Chair

                        It was RESOLVED that Councillor Hext be elected Chair.

                        *   2   Minutes

                        It was RESOLVED that the minutes be signed.

                        *   3   Petition

                        The Chair thanked Mrs Dunning for coming.
                        """)).containsExactly("Election of Chair", "Minutes", "Petition");
    }

    @Test
    void haveNoPointInTheTotalsBelowColumnsOfNames() {
        assertThat(VotesRead.read("There voted:\n\n(14)           (8)            (1)\n\nThe motion was CARRIED.")
                        .points())
                .isEmpty();
    }

    @Test
    void haveNoVerdictOfAnotherCouncilInAListOfItsDecisions() {
        assertThat(VotesRead.read(
                                "Decisions notified by NDC\n\n24/00873/HOU   Hollow Cottage - replacement windows.  Permission"
                                        + " granted.")
                        .decisions())
                .isEmpty();
    }
}
