package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items that are numbered as points of a list mostly are, and lists of points that are no items. */
class ListedItemsTest {

    @Test
    void haveTheirRecordsBehindTheirTitlesOrAreSentencesOfTheRecord() {
        assertThat(PageFixtures.titles("""
                        Oakham Community Council

                        Present: Councillors A Oak (Chair), B Elm and Clerk C Ash.

                        1) Apologies: Cllr D Yew.

                        2) The minutes of the February meeting were taken as read and agreed.

                        3) Matters arising: None

                        4) Cemetery: The hedge has been cut. Clerk to have the stones looked at.

                        5) Financial matters: All three were approved.

                        a) Clerk's salary
                        b) Hire of the room

                        6) Next meeting: 10 April 2019.
                        """))
                .containsExactly(
                        "Apologies", "null", "Matters arising", "Cemetery", "Financial matters", "Next meeting");
    }

    @Test
    void mayHaveLettersAboveTheirRecords() {
        assertThat(PageFixtures.titles("""
                        LICENSING SUB-COMMITTEE

                        Present: Councillors A. Oak, B. Elm and C. Ash.

                        The officer ran through the procedure, copies of which were on the table.

                        (a)       Appointment of Chairman

                        Councillor Oak was elected Chairman for the hearings.

                        (b)       Declarations of Interest

                        No declarations were received.

                        (c)       Premises Licence - The Pump House

                        It was RESOLVED that the licence be granted subject to these conditions:

                        (1)       No glass be taken on to the quay.

                        (2)       The windows be kept shut.

                        (d)       Exclusion of Press and Public

                        RESOLVED that the press and public be excluded.

                        (e)       Driver's Licence

                        The application was refused.
                        """))
                .containsExactly(
                        "Appointment of Chairman",
                        "Declarations of Interest",
                        "Premises Licence - The Pump House",
                        "Exclusion of Press and Public",
                        "Driver's Licence");
    }

    @Test
    void areNoneBelowTheTitleAndTheRecordOfAnItem() {
        assertThat(PageFixtures.titles("""
                        Summer events

                        The Clerk reported on what was planned, and members asked for:

                        (a)  A pipe band

                        It was thought to be too loud.

                        (b)  A fair

                        Nobody was against it.

                        (c)  A fete

                        The vicar had been asked.

                        (d)  A race

                        The police were against it.

                        (e)  A feast

                        All were for it.
                        """)).isEmpty();
    }

    @Test
    void haveTheirPartsByTheWholeNumberOfTheItem() {
        assertThat(PageFixtures.titles("""
                        41/18 APOLOGIES FOR ABSENCE

                        41/18/01 Apologies for absence were received.

                        44/18 MATTERS ARISING

                        44/18/01 Sluice Bank Site (22/18/03)

                        The door had been found to be hung on oak.

                        45/18 OPERATIONS REPORT

                        45/18/01 A copy of the report is filed in the book. It was noted.

                        45/18/02 Mink

                        Eleven had been taken since Christmas.

                        45/18/03 The minutes of the working party of 9 May
                        were received.
                        """))
                .containsExactly(
                        "APOLOGIES FOR ABSENCE",
                        "MATTERS ARISING",
                        "Sluice Bank Site (22/18/03)",
                        "OPERATIONS REPORT",
                        "Mink");
    }

    @Test
    void mayBePartsThatAreApplications() {
        assertThat(PageFixtures.titles("""
                        1    APOLOGIES

                        There were none.

                        2    MINUTES

                        They were signed.

                        3    APPLICATIONS ARISING

                        3.1 – 22C118B – A wind turbine at Oak Farm

                        The application was refused.

                        3.2 – 40C33A – Siting of 14 lodges at Elm Farm

                        The application was deferred.
                        """))
                .containsExactly(
                        "APOLOGIES",
                        "MINUTES",
                        "APPLICATIONS ARISING",
                        "22C118B – A wind turbine at Oak Farm",
                        "40C33A – Siting of 14 lodges at Elm Farm");
    }

    @Test
    void mayBeApplicationsOrMotionsBelowAnItemOfTheirOwn() {
        assertThat(PageFixtures.titles("""
                        38.  Apologies

                        There were none.

                        39.  Motions

                        A)   Air Quality

                        The motion was carried.

                        B)   Grammar Schools

                        The motion was withdrawn.

                        40.  Applications

                        The report was considered.

                        1.   26/0118/HH - A shed, Oak Farm

                        Approved with conditions.

                        2.   26/0119/FUL - A barn, Elm Farm

                        Refused.
                        """))
                .containsExactly(
                        "Apologies",
                        "Motions",
                        "Air Quality",
                        "Grammar Schools",
                        "Applications",
                        "26/0118/HH - A shed, Oak Farm",
                        "26/0119/FUL - A barn, Elm Farm");
    }

    @Test
    void areNoneWhereALineOfAListSaysWhatBecameOfAnApplication() {
        assertThat(PageFixtures.titles("""
                        1.   Apologies

                        There were none.

                        2.   Planning

                        26/0118/HH – A shed, Oak Farm – No objection

                        26/0119/FUL – A barn, Elm Farm – borough has granted consent

                        The Clerk was thanked.
                        """)).containsExactly("Apologies", "Planning");
    }

    @Test
    void areTheLetteredHeadingsInAnItemThatStandAboveRecords() {
        assertThat(PageFixtures.titles("""
                        179.  POLICE REPORT

                        RESOLVED: To receive the report.

                        180.  CLERK'S REPORT

                        (a)  War Memorial

                        Three firms had been asked and two had replied.

                        (b)  Fly-tipping at the Old Sidings

                        RESOLVED: That the Clerk write to the railway.

                        181.  PARISH PROPERTY

                        i)  To consider quotes for the swing

                        Two had been received. It was agreed to wait.

                        ii)  To receive an update on the bins

                        The bins were overflowing most Mondays.

                        181A.  PLANNING

                        (a)  26/0118/HH - Higher Farm
                             Construction of a shed with the lane beside it.
                             RESOLVED to support the application.

                        (b)  26/0119/HH - Lower Farm
                             A porch.
                             RESOLVED to object.

                        182.  FINANCE

                        (a)  Cheques
                        (b)  Invoices
                        """))
                .containsExactly(
                        "POLICE REPORT",
                        "CLERK'S REPORT",
                        "War Memorial",
                        "Fly-tipping at the Old Sidings",
                        "PARISH PROPERTY",
                        "To consider quotes for the swing",
                        "To receive an update on the bins",
                        "PLANNING",
                        "26/0118/HH - Higher Farm",
                        "26/0119/HH - Lower Farm",
                        "FINANCE");
    }
}
