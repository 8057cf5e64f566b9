package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.importing.FoundAction;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.MinutesReader;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Verdict;
import org.moothall.minutes.importing.WholeMinutes;
import org.moothall.minutes.proceedings.VoteOption;

/** Pages of one item or one decision, in the shapes that content systems and registers of decisions give them. */
class OtherSystemsTest {
    private static final String MAYOR = """
            <h1>MD0214 Riverside Skills Fund</h1>
            <h2>Key information</h2><p>Decision type: Mayor</p>
            <h2>Decision</h2><p>That the Mayor:</p>
            <ol><li>approves £3.4m for a second round</li><li>delegates authority to the Director of Skills to vary it</li>
            <li>notes the evaluation at Appendix B.</li></ol>
            <h3>1. Introduction and background</h3><p>1.1. The first round ran from 2022 and was full.</p>
            <h3>2. Objectives and expected outcomes</h3><p>2.1. The Fund was meant for people who were out of work.</p>
            <h3>3. Equality comments</h3><p>3.1. Fewer women had come than was hoped.</p>
            <h3>4. Other considerations</h3><p>4.1. No officer had an interest to declare.</p>
            <h3>5. Financial comments</h3><p>5.1. The expenditure was within the budget.</p>
            <h3>6. Planned delivery approach and next steps</h3><p>6.1. Bids were to close in August.</p>
            """;

    @Test
    void isOneDecisionHoweverTheSectionsOfItsFormAreNumbered() {
        assertThat(whole(MAYOR)).isEmpty();
        assertThat(page(MAYOR).title()).isEqualTo("Riverside Skills Fund");
    }

    @Test
    void hasAVerdictForEachVerbBelowWhoDecides() {
        assertThat(page(MAYOR).decisions())
                .extracting(FoundDecision::verdict, FoundDecision::text)
                .containsExactly(
                        tuple(Verdict.APPROVED, "approves £3.4m for a second round"),
                        tuple(Verdict.NOTED, "notes the evaluation at Appendix B."));
    }

    @Test
    void isTitledByItsMatterWhereThePageIsNamedInTwoLanguages() {
        ImportedPage page = page("""
                <h1>Agenda item / Eitem ar yr agenda</h1><h2>CARAVAN SITES / SAFLEOEDD CARAFANAU</h2>
                <p>Cofnodion / Minutes:</p><p>The Head of Roads presented the policy.</p>
                <p>Dogfennau ategol / Supporting documents:</p><ul><li>Adroddiad / Report, eitem 8 (PDF, 290 KB)</li></ul>
                """);

        assertThat(page.title()).isEqualTo("CARAVAN SITES / SAFLEOEDD CARAFANAU");
        assertThat(page.paragraphs()).containsExactly("The Head of Roads presented the policy.");
        assertThat(page.points()).isEmpty();
        assertThat(page.supportingDocuments()).hasSize(1);
    }

    @Test
    void hasTheTasksOfATrackerWithTheTimeframeThatTheyHadAtFirst() {
        ImportedPage page = page("""
                <h2>Winter beds</h2><p>Minutes:</p><p>The Board noted the update.</p><h4>ACTION TRACKER</h4>
                <table><tr><th>No</th><th>Meeting</th><th>Action</th><th>Lead</th><th>Original timeframe</th><th>Status</th></tr>
                <tr><td>1</td><td>26/10/17</td><td>Print the report</td><td>Chief Officer</td><td>February 2018</td><td>Complete</td></tr>
                <tr><td>2</td><td>29/03/18</td><td>Count the beds</td><td>Chief Nurse</td><td>June 2018</td><td>New</td></tr></table>
                """);

        assertThat(page.actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(tuple("Chief Nurse", "Count the beds"));
    }

    @Test
    void readsTheLabelsOfADecisionThatHaveNoSpaceBehindThem() {
        ImportedPage page = page("""
                <p><b>Reference Number :-</b>4127<br><b>Decision Maker :-</b>Portfolio Holder<br>
                <b>Subject of Decision :-</b>Limit of 20 mph in Wick Lane<br>
                <b>Decision :-</b>(a) the Order, as advertised, was approved; and<br><br>
                (b) the Head of Roads was asked to arrange a survey.<br><b>Reason for Decision :-</b>There is a school.</p>
                """);

        assertThat(page.title()).isEqualTo("Limit of 20 mph in Wick Lane");
        assertThat(page.points()).hasSize(2);
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.APPROVED);
        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Head of Roads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Report title", "Title of report", "Title of decision", "Decision title"})
    void hasTheTitleThatItsFormCallsSo(String label) {
        assertThat(page("<p>%s: Limit of 20 mph</p><p>Decision: The Order was approved.</p>".formatted(label))
                        .title())
                .isEqualTo("Limit of 20 mph");
    }

    @Test
    void hasItsTitleBelowTheNameOfThePageAndTheLinkToTheMinutes() {
        ImportedPage page = page("""
                <h1>Agendas, reports and minutes</h1><h2>Northern Council</h2>
                <p>Minutes: <a href="/16">Read the Minutes (Item 16)</a></p>
                <p><strong>16. Review of Harbour Dues<br>Ath-sgrùdadh air Cìsean Cala</strong></p>
                <p>During discussion, Members raised the following:-</p>
                <ul><li>the dues had been held for six years; and</li><li>yachts paid less than boats.</li></ul>
                <p><u>Decision</u></p><p>The Council:-</p><ol><li>NOTED the report.</li></ol>
                """);

        assertThat(page.title()).isEqualTo("Review of Harbour Dues Ath-sgrùdadh air Cìsean Cala");
        assertThat(page.points()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Motion (9)  Item ID:70112 - Lighting on the Canal Walk | Lighting on the Canal Walk
            M7/0324  Item ID:83120 - PLAYGROUND AT DORRIN PARK | PLAYGROUND AT DORRIN PARK
            Plans List Item 4: Timber workshop at Low Farside | Timber workshop at Low Farside
            Decision Log 021/2023 – Community Fund, July 2023 | Community Fund, July 2023
            10(ii) Bathing Water at the Strand | Bathing Water at the Strand
            """)
    void hasItsTitleWithoutWhatTheSystemCountsItBy(String heading, String title) {
        assertThat(page("<h3>" + heading + "</h3><h4>Minutes:</h4><p>The report was noted.</p>")
                        .title())
                .isEqualTo(title);
    }

    @Test
    void isOneItemWhereMinutesStandsAboveItsDebate() {
        String motion = """
                <h2>Council Meetings</h2><h3>Lighting on the Canal Walk</h3><p>Submitted by Councillor Lough.</p>
                <h4>Reports</h4><p>The walk was dark. Lamps had been costed at €410,000.</p>
                <h4>Minutes</h4><p>It was proposed by Councillor Lough and seconded by Councillor Dunn that it be lit.</p>
                <p>Mr Nolan said that amber lamps had been tried.</p><p>The motion was CARRIED.</p>
                """;

        assertThat(whole(motion)).isEmpty();
        assertThat(page(motion).title()).isEqualTo("Lighting on the Canal Walk");
    }

    @Test
    void isApprovedByWhoDecidesAlone() {
        assertThat(page("""
                        <h1>Community Fund</h1><h3>Executive Summary:</h3><p>£412,000 was set aside for small bodies.</p>
                        <h3>Commissioner Approval</h3><p><b>I approve the recommendation(s):</b></p>
                        """).decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.APPROVED);
    }

    @Test
    void isAgreedInALineOfItsOwnBelowWhoMovedIt() {
        ImportedPage page = page("""
                <p><strong>9. RIGHT OF WAY – CHAPEL LANE:</strong></p><p>The report had been circulated.</p>
                <p>It was:</p><p>Proposed by Councillor M. Feerick<br>Seconded by Councillor A. Mulvihill</p>
                <p><strong>AND AGREED</strong></p><p>“That the right of way over Chapel Lane be extinguished.”</p>
                <p>With regard to the wall it was:</p><p>Proposed by Councillor J. Rabbitte<br>Seconded by Councillor M. Feerick</p>
                <p><strong>AND AGREED</strong></p><p>“That the stone be offered to the Tidy Towns Committee.”</p>
                """);

        assertThat(page.title()).isEqualTo("RIGHT OF WAY – CHAPEL LANE");
        assertThat(page.decisions())
                .extracting(FoundDecision::text)
                .allMatch(text -> text.startsWith("AND AGREED “That"));
        assertThat(page.decisions()).hasSize(2);
    }

    @Test
    void hasTheMattersInBoldLettersBelowTheMinutesOfACommittee() {
        WholeMinutes minutes = whole("""
                        <h1>Agenda item</h1><h2>Minutes of Parks and Leisure Committee</h2><h3>Minutes:</h3>
                        <p>Moved by Councillor Oak that the minutes be approved.</p>
                        <p><b>Play Park at Mill Avenue</b></p><p>Alderman Tweed stated that the park was closed.</p>
                        <p><b>Allotments at Lisnagreel</b></p><p>The Director undertook to write to the tenants.</p>
                        """).orElseThrow();

        assertThat(minutes.items())
                .extracting(item -> item.page().title())
                .containsExactly(
                        "Minutes of Parks and Leisure Committee",
                        "Play Park at Mill Avenue",
                        "Allotments at Lisnagreel");
    }

    @Test
    void isOneItemWhereBoldLettersHeadPartsOfItsDebate() {
        assertThat(whole("""
                        <h1>Agenda item</h1><h2>Review of a premises licence</h2><h3>Minutes:</h3>
                        <p><b>Presentation by the applicant</b></p><p>Mr Oak stated that the yard was quiet.</p>
                        <p><b>Announcement of the outcome</b></p><p>The licence was suspended.</p>
                        """)).isEmpty();
    }

    @Test
    void hasAnItemOfEachMeetingInTheHistoryOfAMatter() {
        String history = """
                <h1>Issue - meetings</h1><h2>Evening Charges</h2>
                <p>Meeting: 12/09/2018 - Council (Item 38)</p><h3>38 CHARGES ORDER <a href="a.pdf">pdf icon PDF 61 KB</a></h3>
                <p>Minutes:</p><p>RESOLVED: That the Order be sealed.</p>
                <p>Meeting: 04/09/2018 - Cabinet (Item 27)</p><h3>27 Charges - Response to Consultation</h3>
                <p>Minutes:</p><p>RESOLVED: That Council be recommended to make the Order.</p>
                """;
        WholeMinutes minutes = whole(history).orElseThrow();

        assertThat(minutes.items())
                .extracting(item -> item.page().title())
                .containsExactly("CHARGES ORDER", "Charges - Response to Consultation");
        assertThat(minutes.items())
                .allSatisfy(item -> assertThat(item.page().decisions()).hasSize(1));
    }

    @Test
    void hasATitleWithoutTheSizeOfTheFileBehindIt() {
        ImportedPage page = new PageReader(new JsoupMarkup())
                .readText(
                        "Agenda item\n\nTaking in Charge of Estates  pdf icon PDF 96 KB\n\nMinutes:\n\nThe report was noted.");

        assertThat(page.title()).isEqualTo("Taking in Charge of Estates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            <h1>Cycle parking in Rope Walk</h1><div class="toc"><h2>Contents</h2><ul><li>1 Discussion</li><li>2 Decision</li>
            <li>3 Actions</li></ul></div>
            <h2>Discussion<span class="mw-editsection">[edit]</span></h2><p>Mr Oak told of the rack.</p>
            <h2>Decision<span class="mw-editsection">[edit]</span></h2><p>Agreed nem. con.</p>
            <h2>Actions<span class="mw-editsection">[edit]</span></h2><p>The Clerk to write to the city.</p>
            """, """
            <h1>Defibrillator for Bethania Hall</h1><h2>Cymraeg</h2><p>Trafodwyd y cais.</p><h2>English</h2>
            <p>The committee had asked for help. RESOLVED to give £900.</p><h2>Camau / Next steps</h2><p>The Clerk would write.</p>
            """, """
            <h2>Doubling council tax on second homes</h2><h3>In brief</h3><p>Owners could pay twice.</p>
            <h3>Why was it discussed?</h3><p>The law had changed.</p><h3>What did councillors say?</h3><p>Mr Oak moved it.</p>
            <h3>What happens next?</h3><p>The Council meets in May.</p><h3>Notes to editors</h3><p>A recording is there.</p>
            """})
    void isOneItemWhoseHeadingsAreItsParts(String parts) {
        assertThat(whole(parts)).isEmpty();
    }

    @Test
    void isOneItemWhereAFormSaysWhatItIsAboutHoweverItsPartsAreLettered() {
        String form = """
                RECORD OF DECISION

                Subject of decision:
                Former Library - disposal by auction

                A.    DECISION

                (i)   That the sale be approved;
                (ii)  That the Head of Property tell the Society the date.

                B.    REASONS FOR DECISION

                The building had stood empty.

                C.    REPRESENTATIONS

                None.
                """;
        ImportedPage page = new PageReader(new JsoupMarkup()).readText(form);

        assertThat(MinutesReader.ifSeveral(new Reading.Read(
                        "text/plain",
                        form.lines()
                                .map(line -> new Line(line, Line.Shape.PLAIN, null))
                                .toList(),
                        List.of())))
                .isEmpty();
        assertThat(page.title()).isEqualTo("Former Library - disposal by auction");
        assertThat(page.points()).hasSize(2);
        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.APPROVED);
    }

    @Test
    void isOneItemWhoseNumberStandsInAFieldOfItsOwn() {
        String fields = """
                <h1>NF/2018/0611 - Agricultural building, High Farm</h1>
                <div><div>Agenda item number</div><div>7</div></div><div><div>Meeting</div><div>Planning, 9 November 2018</div></div>
                <div>Minutes</div><p>The Planning Officer introduced the report.</p><p>The application was REFUSED.</p>
                """;

        assertThat(whole(fields)).isEmpty();
        assertThat(page(fields).title()).isEqualTo("NF/2018/0611 - Agricultural building, High Farm");
    }

    @Test
    void hasNoPointsThatAreLinksAndNothingElse() {
        ImportedPage page = page("""
                <h1>Lamps in Mill Lane</h1><h2>Minutes:</h2><p>Members raised the following:</p>
                <ul><li>the lane was dark, see <a href="/map">the map</a>; and</li><li>lamps were dear.</li></ul>
                <p>The report was noted.</p><ul><li><a href="/5">&lt; Prev</a></li><li><a href="/7">Road works, week 5</a></li></ul>
                """);

        assertThat(page.points()).hasSize(2);
    }

    @Test
    void hasTheRecordFromItsDiscussionOn() {
        ImportedPage page = page("""
                <h1>Lamps in Mill Lane</h1><h2>Discussion</h2><p>PR told of the lamps. Points made:</p>
                <ul><li>the lane was dark; and</li><li>lamps were dear.</li></ul><h2>Decision</h2><p>Agreed nem. con.</p>
                """);

        assertThat(page.points()).hasSize(2);
    }

    @Test
    void hasTheMattersThatLettersNumberForItems() {
        WholeMinutes minutes = whole("""
                        <h1>Welcome signs</h1><p>Minutes:</p><p>The Clerk reported on the five signs.</p>
                        <p>(a) Design</p><p>Members looked at the sketches. It was agreed to leave the town out.</p>
                        <p>(b) Cost</p><p>The price was considered. The item was deferred.</p>
                        """).orElseThrow();

        assertThat(minutes.items())
                .extracting(item -> item.page().title())
                .containsExactly("Welcome signs", "Design", "Cost");
    }

    @Test
    void hasNothingOfTheLetterThatItAnswers() {
        ImportedPage page = new PageReader(new JsoupMarkup()).readText("""
                From: Hollis, Deborah
                To: L Oak
                Subject: RE: the field

                The minutes are not public yet, but the minute reads:

                47/06   TOLLEY'S FIELD - LEASE

                The Committee considered the report. RESOLVED that a lease be granted to the Society for five years.

                -----Original Message-----
                From: L Oak
                Subject: The field - what was decided?

                > I had to go for my bus before
                > the vote.
                """);

        assertThat(page.title()).isEqualTo("TOLLEY'S FIELD - LEASE");
        assertThat(page.points()).isEmpty();
    }

    @Test
    void hasAVoteWhoseNamesStandBelowEachOtherInTheirCells() {
        ImportedPage page = page("""
                <h1>Swift bricks</h1><h2>Minutes:</h2><table><tr><th>For</th><th>Against</th></tr>
                <tr><td>Aske<br>Carver<br>Peel</td><td>Marr<br>Stone</td></tr><tr><td><b>3</b></td><td><b>2</b></td></tr></table>
                <p>The motion as amended was carried.</p>
                """);

        assertThat(page.votes().getFirst().names())
                .containsEntry(VoteOption.YES, List.of("Aske", "Carver", "Peel"))
                .containsEntry(VoteOption.NO, List.of("Marr", "Stone"));
    }

    @Test
    void hasTheLastRowOfATableApartFromTheSentenceBelow() {
        ImportedPage page = page("""
                <h1>Elected Mayor</h1><h2>Minutes:</h2><p>The names were taken as follows:</p><table>
                <tr><td><b>For</b></td><td>Councillors Oak and Elm</td><td>2</td></tr>
                <tr><td><b>Against</b></td><td>Councillors Ash, Fir and Yew</td><td>3</td></tr>
                <tr><td><b>Abstaining</b></td><td>Councillors Boxgrove-Carrington and Bayliss-Ffoulkes</td><td>2</td></tr></table>
                <p>and the motion was lost.</p>
                """);

        assertThat(page.votes().getFirst().names())
                .containsEntry(VoteOption.ABSTAIN, List.of("Boxgrove-Carrington", "Bayliss-Ffoulkes"));
    }

    @Test
    void hasTheNamesOfATableOfVotingMembers() {
        ImportedPage page = page("""
                <h1>Levy</h1><h2>Minutes:</h2><p>The vote on the motion was recorded:</p><table>
                <tr><th>Voting member</th><th>For</th><th>Against</th><th>Abstain</th></tr>
                <tr><td>Councillor Oak</td><td>✓</td><td></td><td></td></tr>
                <tr><td>Councillor Elm</td><td></td><td>✓</td><td></td></tr>
                <tr><td>Councillor Ash</td><td>✓</td><td></td><td></td></tr></table>
                <p>The motion was carried.</p>
                """);

        assertThat(page.votes().getFirst().names())
                .containsEntry(VoteOption.YES, List.of("Oak", "Ash"))
                .containsEntry(VoteOption.NO, List.of("Elm"));
    }

    @Test
    void hasTheStatusOfADecisionForItsVerdict() {
        ImportedPage page = page("""
                <h1>Decision details</h1><h2>Empty Homes Policy</h2><p>Decision Maker: Cabinet</p>
                <p>Decision status: Recommendations Approved</p><p>Is Key decision?: Yes</p>
                <h2>Decision:</h2><p>The policy was presented.</p>
                """);

        assertThat(page.decisions()).extracting(FoundDecision::verdict).contains(Verdict.APPROVED);
    }

    @Test
    void isOneItemThoughItsTitleStandsAboveAndInTheMeeting() {
        assertThat(whole("""
                <h1>Issue - meetings</h1><h2>16/02254/OUT - Land South of Gander Lane</h2>
                <h3>Meeting: 12/01/2017 - Planning Committee (Item 71)</h3>
                <p class="mgAiTitleTxt">71 <a href="a.pdf">16/02254/OUT - Land South of Gander Lane</a></p>
                <p>Outline application for up to 45 dwellings.</p><p class="mgSubItemTitleTxt">Minutes:</p>
                <p>The Officer introduced the application.</p><p><b>RESOLVED</b></p><p>That permission be refused.</p>
                """)).isEmpty();
    }

    @Test
    void hasTheRoomBesideTheDecisionForNoTitle() {
        ImportedPage page = page("""
                <div class="mgSideBar"><h2>Browse</h2><ul><li><a href="a">Calendar</a></li><li><a href="b">Decisions</a></li></ul></div>
                <div class="mgContent"><h1>Decision details</h1><h2 class="mgSubTitleTxt">Marlbrook Station</h2>
                <p>Decision Maker: Board</p><p>Is Key decision?: Yes</p><h3>Decisions:</h3>
                <p>It was resolved to approve the business case for the station and to release the money for it.</p></div>
                """);

        assertThat(page.title()).isEqualTo("Marlbrook Station");
    }

    @Test
    void hasNoItemsOfReasonsAndOptionsBetweenItsItems() {
        assertThat(whole("""
                <table><tr><td>52.</td><td><p class="mgAiTitleTxt"><a name="AI1"></a>Budget</p>
                <p class="mgSubItemTitleTxt">Minutes:</p><p><b>RESOLVED:</b> that the outturn be noted.</p>
                <p><b>Reason for decision</b></p><p>To comply with the Rules.</p>
                <p><b>Alternative options considered</b></p><p>To do nothing at all. This was rejected.</p></td></tr>
                <tr><td>53.</td><td><p class="mgAiTitleTxt"><a name="AI2"></a>Libraries</p>
                <p class="mgSubItemTitleTxt">Minutes:</p><p><b>RESOLVED:</b> that the vans be kept.</p></td></tr></table>
                """).orElseThrow().items())
                .extracting(item -> item.page().title())
                .containsExactly("Budget", "Libraries");
    }

    private static ImportedPage page(String html) {
        return new PageReader(new JsoupMarkup()).readHtml(html);
    }

    private static Optional<WholeMinutes> whole(String html) {
        return MinutesReader.ifSeveral(new Reading.Read("text/html", new JsoupMarkup().lines(html), List.of()));
    }
}
