package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Minutes whose numbers are of paragraphs, of items and of parts of items, one beside the other. */
class NumberedRecordsTest {

    @Test
    void hasNoPointsWhereBracketedNumbersCountTheParagraphsBelowAHeading() {
        ImportedPage page = PageFixtures.reader()
                .readText("42. Pharmacies\n(Item 6 – report by the Director)\n\n"
                        + "(1)     Mr Oak introduced the report. The duty had passed to the Board.\n\n"
                        + "(2)     Comments made by members included the following:-\n\n"
                        + "  (a)   the map was out of date; and\n\n  (b)   nobody had been asked.\n\n"
                        + "(3)     RESOLVED that the report be noted.\n");

        assertThat(page.points()).containsExactly("the map was out of date; and", "nobody had been asked.");
        assertThat(page.paragraphs()).anyMatch(text -> text.startsWith("Mr Oak introduced"));
    }

    @Test
    void hasPointsWhereBracketedNumbersCountWhatWasSaidOrResolved() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        "42. Pharmacies\n\nMembers made these points:\n\n(1) The map was out of date.\n\n"
                                + "(2) Nobody had been asked.\n\nRESOLVED:\n\n(1) That the report was good.\n\n(2) That it be noted.\n");

        assertThat(page.points()).hasSize(4);
    }

    @Test
    void isOfItemsWithoutATitleWhereEachNumberBeginsASentence() {
        WholeMinutes minutes = PageFixtures.whole("""
                Minutes of the parish council meeting held on January 22nd 2024

                Present: Mr Oak (Chairman), Mrs Elm and the Clerk

                1.  Apologies were received from Mr Ash.

                2.  The minutes of the October meeting were signed.

                3.  The Clerk reported that the gully had been looked at.

                4.  There was a discussion about a mirror at Town End.

                5.  It was agreed to ask for a precept of £1,800.

                6.  Mr Oak is to speak to the owner about the stile.

                7.  There being nothing else the meeting closed at eight.
                """).orElseThrow();

        assertThat(minutes.items()).hasSize(7).allMatch(item -> item.page().title() == null);
        assertThat(minutes.items()).flatExtracting(item -> item.page().points()).isEmpty();
        assertThat(minutes.items().get(5).page().actions())
                .extracting(PageFixtures::action)
                .containsExactly("Mr Oak | speak to the owner about the stile");
    }

    @Test
    void hasItemsAndTheirPartsWhereTheRecordOfAnItemRunsOnInItsLine() {
        assertThat(PageFixtures.titles("""
                1. APOLOGIES: Apologies were received from Mr Ash.

                2. INTERESTS: Mr Oak declared an interest in item
                item 3.2. as a neighbour of the field that was to be sold by the owner.

                3. MINUTES:

                3.1. Minutes of the Ordinary Meeting of 12th February 2009
                It was proposed by Mr Oak and AGREED to accept the minutes.

                3.2. Minutes of the Extraordinary Meeting of 26th February 2009
                It was proposed by Mr Elm and AGREED to accept the minutes.

                4. PLANNING:

                4.1. 09/00218/FUL – Glebe Cottage, Church Row
                It was AGREED to support the application.

                4.2. 09/00240/OUT – Land at Carn Lane
                It was AGREED to object.

                5. FINANCE: The accounts were paid.
                """))
                .containsExactly(
                        "APOLOGIES",
                        "INTERESTS",
                        "MINUTES",
                        "Minutes of the Ordinary Meeting of 12th February 2009",
                        "Minutes of the Extraordinary Meeting of 26th February 2009",
                        "PLANNING",
                        "09/00218/FUL – Glebe Cottage, Church Row",
                        "09/00240/OUT – Land at Carn Lane",
                        "FINANCE");
    }

    @Test
    void hasThePartsOfAnItemBelowWhatWasSaidOfAllOfThem() {
        assertThat(PageFixtures.titles("""
                Commencement of Meeting

                The Chairman welcomed everyone to the meeting. Introductions were made.

                1.   Apologies

                None were received.

                2.   Minutes

                The minutes were agreed.

                3.   Report of the Head of Planning

                It was agreed that the report be taken in parts.

                3.1   Schedule of Applications

                The Legal Adviser explained the Protocol.

                3.2   Notification of Appeals

                The appeals were noted.

                4.   Confidential Business

                There was none.
                """))
                .containsExactly(
                        "Apologies",
                        "Minutes",
                        "Report of the Head of Planning",
                        "Schedule of Applications",
                        "Notification of Appeals",
                        "Confidential Business");
    }

    @Test
    void knowsTheHeadOfAPageOnTheFirstPageToo() {
        String number = " ".repeat(70);
        String head = " ".repeat(60) + "PC 14.05.2018\n";
        ImportedPage page = PageFixtures.reader()
                .readText(head + "\nRoads\n\nThe report was noted.\n\n" + number + "301\n" + head + "\nIt was long.\n\n"
                        + number + "302\n" + head + "\nIt was read.\n");

        assertThat(page.title()).isEqualTo("Roads");
        assertThat(page.paragraphs()).containsExactly("The report was noted.", "It was long.", "It was read.");
    }

    @Test
    void takesNoTimeForAnItemAboveHeadingsInCapitals() {
        assertThat(PageFixtures.titles("""
                COFNODION CYNGOR CYMUNED A GYNHALIWYD AM

                7.30 O'R GLOCH 14.10.19

                YMDDIHEURIADAU

                Cafwyd ymddiheuriadau.

                GOHEBIAETH

                Nodwyd y llythyr.

                UNRHYW FATER ARALL

                Diolchwyd i'r Clerc.
                """)).contains("YMDDIHEURIADAU", "GOHEBIAETH", "UNRHYW FATER ARALL");
    }

    @Test
    void hasNoPointsInListsOfWhoWasThere() {
        WholeMinutes minutes = PageFixtures.whole("""
                Minute of the Council held on 3 March 2020

                In Attendance

                • Alison Muir, Chief Executive.
                • Gordon Swanney, Head of Transport (for Items 1 to 3).

                Apology

                • Councillor Sandra Yorston.

                1. Form of Voting

                The Council resolved that it be by show of hands.

                2. Ferry Fares

                The Council noted the report.

                3. Piers

                The Council noted the report.
                """).orElseThrow();

        assertThat(minutes.items()).hasSize(3);
        assertThat(minutes.opening().points()).isEmpty();
    }

    @Test
    void hasItemsThatBeginInCapitalsBeforeADash() {
        assertThat(PageFixtures.titles("""
                A meeting of the Parish Council was held at the Reading Room, commencing 7.30pm.

                APOLOGIES - received from Mr Lister.

                PUBLIC SPEAKING - the meeting was suspended to let the public speak.

                ACCOUNTS - for payment were agreed.

                CORRESPONDENCE - a letter on grit bins was noted.

                ANY OTHER BUSINESS - the bench had been mended.
                """))
                .containsExactly("APOLOGIES", "PUBLIC SPEAKING", "ACCOUNTS", "CORRESPONDENCE", "ANY OTHER BUSINESS");
    }

    @Test
    void hasItemsWhoseRomanNumbersHaveNoFullStop() {
        WholeMinutes minutes = PageFixtures.whole("""
                At a meeting of the Joint Board

                I APOLOGIES FOR ABSENCE

                Apologies were intimated on behalf of Dr Oak.

                II CARE AT HOME - GLEN ASH

                The Board noted the position.

                III WINTER BEDS

                The Board noted the update.
                """).orElseThrow();

        assertThat(minutes.items())
                .extracting(item -> item.page().title())
                .containsExactly("APOLOGIES FOR ABSENCE", "CARE AT HOME - GLEN ASH", "WINTER BEDS");
    }

    @Test
    void hasNoPointsWhereNumbersAreOfItsParts() {
        ImportedPage page = PageFixtures.reader().readText("""
                Title: Extension of a contract

                1.  Background

                The contract was let in 2019 for five years.

                2.  Decision

                I have decided to extend the contract on these terms:

                (i)   rates to rise by two per cent; and

                (ii)  the trial to go on.

                3.  Reasons

                The work has been good.
                """);

        assertThat(page.points()).containsExactly("rates to rise by two per cent; and", "the trial to go on.");
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.RESOLVED);
    }

    @Test
    void hasNoPointsWhereTheParagraphsOfItsPartsAreNumbered() {
        ImportedPage page = PageFixtures.reader().readText("""
                Title: Review of a licence

                Preliminary matter

                1.  Mr Oak asked that the hearing be put off. This was refused.

                The evidence

                2.  The officer introduced the report. There had been calls.

                3.  Mrs Elm spoke of noise.
                """);

        assertThat(page.points()).isEmpty();
    }

    @Test
    void isOfOneItemWhereTheNumbersAreOfConditions() {
        assertThat(PageFixtures.titles("""
                CMIS - Saltby District Council                      Page 1 of 2

                [ Home ] [ Committees ] [ Meetings ] [ Members ] [ Search ] [ Help ]

                Committee:      Development Control Committee
                Meeting date:   14/08/2003
                Minute number:  47
                Status:         Confirmed 11/09/2003

                --------------------------------------------------------------------

                47.1  Councillor Oak declared an interest and left the meeting.

                RESOLVED (seven Members voting for and four against) –
                      That outline planning permission be GRANTED subject to the
                      following conditions:

                      1.  Application for approval of the reserved matters to be made
                          within three years.
                      2.  Not more than nine dwellings to be built on the site.
                      3.  No dwelling to be occupied until the junction of Beck Lane
                          with the main road has been widened in accordance with the
                          drawing.
                      4.  Details of foul drainage to be submitted and approved before
                          work begins.

                [ Return to meeting ]
                Copyright Saltby District Council. Software by Saltby.
                """)).isEmpty();
    }

    @Test
    void hasARecordAboveTheWordDecisionWhereItTellsWhatWasAsked() {
        ImportedPage page = PageFixtures.reader().readText("""
                4.   ROADS REVENUE BUDGET

                There had been circulated a report dated 14 November. In response to questions, the Roads Manager advised that:-

                     \u2022  the gritter had failed its test;

                     \u2022  patching had begun.

                Decision

                The Area Committee noted the report.
                """);

        assertThat(page.points()).containsExactly("the gritter had failed its test;", "patching had begun.");
    }

    @Test
    void hasNoPointInTheNumberOfItsPage() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        "42. Pharmacies\n\nMrs Oak asked for a list.\n\n                    – 21 –\n\nThe report was noted.\n");

        assertThat(page.points()).isEmpty();
    }

    @Test
    void hasAYearAtTheBeginningOfALineAndNoNumber() {
        ImportedPage page =
                PageFixtures.point("The Contracts Manager will issue the deed to the contractor by 28 March\n"
                        + "2024. The Clerk is to put the dates of the early cuts on the website.");

        assertThat(page.actions())
                .extracting(FoundAction::text)
                .contains("issue the deed to the contractor by 28 March 2024");
    }
}
