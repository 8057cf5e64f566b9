package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.FoundAction;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.FoundItem;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.MinutesReader;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Verdict;
import org.moothall.minutes.proceedings.VoteOption;

/** Minutes in the rows of a table, with the number, the record, what is to be done and by whom in columns. */
class ColumnsOfMinutesTest {

    @Test
    void haveTheOwnersOfTasksInTheNextColumn() {
        assertThat(actions(table("No.", "Item and discussion", "Action", "Who")
                        + row("1", told("Parks", "The report was noted."), "Write up the bid", "MT and PD")
                        + row(
                                "2",
                                told("Roads", "The report was noted."),
                                "<p>Chase the county</p><p>Ask for a camera</p>",
                                "<p>TW</p><p>Cllr Iqbal</p>")))
                .containsExactly("MT and PD: Write up the bid", "TW: Chase the county", "Cllr Iqbal: Ask for a camera");
    }

    @Test
    void haveTasksOfNobodyWhereTheOwnersColumnIsEmpty() {
        assertThat(actions(table("No.", "Item and discussion", "Action", "Who")
                        + row("1", told("Parks", "The report was noted."), "", "")
                        + row("2", told("Roads", "It was noted."), "<p>Chase the county</p><p>Ask for it</p>", "")))
                .containsExactly("null: Chase the county", "null: Ask for it");
    }

    @Test
    void haveWhoIsToActBesideWhatWasAgreed() {
        assertThat(actions(table("No.", "Item", "Action")
                        + row("1", told("Hedge", "Drivers cannot see. The owner to be written to."), "Clerk")
                        + row(
                                "2",
                                told(
                                        "Grass",
                                        "It was agreed to obtain a third price.</p><p>HS and TB offered to walk the verges."),
                                "<p>Clerk</p><p>HS, TB</p>")))
                .containsExactly(
                        "Clerk: The owner to be written to",
                        "HS and TB: walk the verges",
                        "Clerk: obtain a third price");
    }

    @Test
    void mayBeNumberedByTheDateOfTheMeeting() {
        assertThat(items(table("No.", "Item", "Action")
                        + row("24-07-01", told("Hedge", "It was noted."), "")
                        + row("24-07-02", told("Grass", "It was noted."), "")
                        + row("24-07-03", told("Actions from last time", "All had been done."), "")))
                .extracting(item -> item.page().title())
                .containsExactly("Hedge", "Grass", "Actions from last time");
    }

    @Test
    void areNoPointsThoughTheyAreElementsOfAList() {
        String list = "<ol><li><h3>1. Apologies</h3><p>There were none.</p></li>"
                + "<li><h3>2. Budget</h3><p>The report was noted.</p><ul><li>a first saving</li></ul></li></ol>";

        assertThat(items(list)).flatExtracting(item -> item.page().points()).containsExactly("a first saving");
    }

    @Test
    void haveTheDashBehindATitleInItsLine() {
        String page = "<p><strong>1. Apologies</strong> – Cllr Oak was ill</p>"
                + "<p><strong>2. Police</strong> – The sergeant had sent a report.</p>";

        assertThat(items(page)).flatExtracting(item -> item.page().points()).isEmpty();
        assertThat(items(page)).extracting(item -> item.page().title()).containsExactly("Apologies", "Police");
    }

    @Test
    void mayHaveWhatTheAgendaSaysForTheirTitleBesideComments() {
        assertThat(items(table("No", "Subject", "Comments")
                        + row("1", "To receive apologies.", "There were none.")
                        + row("2", "To elect a Deputy Chair.", "Cllr Oak was elected.")
                        + row("3", "To note dates of meetings.", "These were noted.")))
                .extracting(item -> item.page().title())
                .containsExactly("To receive apologies.", "To elect a Deputy Chair.", "To note dates of meetings.");
    }

    @Test
    void areNotNamedByTheWordsAboveADecisionInTheNextColumn() {
        String decision = "<b>RESOLVED THAT:</b><br><br>The list be noted.";
        List<FoundItem> items = items(table("No.", "Item", "Decision")
                + row("16", "<b>Fares</b><br>The list was read.", decision)
                + row("17", "<b>Permits</b><br>The list was read.", decision)
                + row("18", "<b>Badges</b><br>The list was read.", decision));

        assertThat(items).extracting(item -> item.page().title()).containsExactly("Fares", "Permits", "Badges");
        assertThat(items)
                .flatExtracting(item -> item.page().decisions())
                .extracting(FoundDecision::text)
                .containsOnly("RESOLVED THAT: The list be noted.");
    }

    @Test
    void areStillReadBelowATableOfOldActionsInTheMidstOfOne() {
        String old =
                "<p>The actions from March were closed:</p><table><tr><td>Action</td><td>Lead</td><td>Status</td></tr>"
                        + "<tr><td>Write to the railway</td><td>Chairman</td><td>Closed</td></tr></table>";
        String page = "<table>"
                + row("3.", "<p class='mgAiTitleTxt'>Matters arising</p><p>Minutes:</p>" + old)
                + row(
                        "4.",
                        "<p class='mgAiTitleTxt'>Draft plan</p><p>Minutes:</p><p>It was agreed that it be sent.</p>")
                + row(
                        "5.",
                        "<p class='mgAiTitleTxt'>Any Other Business</p><p>Minutes:</p><p>The logo was deferred.</p>");

        assertThat(items(page))
                .extracting(item -> item.page().title())
                .containsExactly("Matters arising", "Draft plan", "Any Other Business");
        assertThat(items(page).get(1).page().decisions()).hasSize(1);
        assertThat(actions(page)).isEmpty();
    }

    @Test
    void ofThoseWhoVotedMayHaveSeveralParagraphsInACell() {
        String page = "<h1>Roads</h1><p>Minutes:</p><p>On a recorded vote the amendment was declared lost.</p>"
                + table("For 3", "Against 4")
                + row(
                        "<p>Aldermen Oak and Elm; and</p><p>Councillor Ash.</p>",
                        "<p>Fir</p><p>Rowan</p><p>Mrs Yew</p><p>Thorn</p>")
                + "<tr><td colspan='2'><b>No Vote 1</b></td></tr><tr><td colspan='2'>Councillor Beech.</td></tr></table>";

        assertThat(one(page).votes()).singleElement().satisfies(vote -> {
            assertThat(vote.names().get(VoteOption.YES)).containsExactly("Oak", "Elm", "Ash");
            assertThat(vote.names().get(VoteOption.NO)).containsExactly("Fir", "Rowan", "Mrs Yew", "Thorn");
            assertThat(vote.names().get(VoteOption.ABSTAIN)).containsExactly("Beech");
        });
    }

    @Test
    void ofSidesMayHaveTheirNumbersBeforeTheirNames() {
        String page = "<h1>Roads</h1><p>Minutes:</p><p>The following vote on the amendment was recorded:</p><table>"
                + row("In favour", "2", "Councillors: Ann Oak and Bob Elm.")
                + row("Against", "3", "Councillors:- Cal Ash, Di Fir and Ed Yew.")
                + "</table><p>The amendment was lost.</p>";

        assertThat(one(page).votes()).singleElement().satisfies(vote -> {
            assertThat(vote.counts()).containsEntry(VoteOption.YES, 2).containsEntry(VoteOption.NO, 3);
            assertThat(vote.names().get(VoteOption.NO)).containsExactly("Cal Ash", "Di Fir", "Ed Yew");
        });
    }

    @Test
    void ofRecordedVotesTellWhatWasResolvedAndNoVoteOfTheirOwn() {
        String page = "<h1>Roads</h1><p>Minutes:</p><p>The motion was carried by 5 votes to 1.</p>"
                + table("Title", "Type", "Recorded Vote text", "Result")
                + row("Roads", "Resolution", "<p>RESOLVED: That the scheme be approved.</p>", "Carried")
                + "</table>";

        assertThat(one(page).votes()).hasSize(1);
        assertThat(one(page).decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.CARRIED, Verdict.RESOLVED, Verdict.CARRIED);
    }

    @Test
    void haveTheirTitlesInTheColumnBehindTheNumber() {
        assertThat(items(table("Item", "Description", "Decision")
                        + row("L<br>65/11", "<b>ROADS</b><br><br>The report was read.", "RESOLVED that it be noted.")
                        + row(
                                "L<br>66/11",
                                "<b>MINUTES OF THE MEETING HELD ON 8TH NOVEMBER 2011 FOR SIGNATURE</b>",
                                "RESOLVED that they be signed.")
                        + row("L<br>67/11", "<b>EXCLUSION OF THE PUBLIC</b>", "RESOLVED that the public be excluded.")
                        + "<tr><td colspan='3'><b>Exempt</b></td></tr>"
                        + row("L<br>68/11", "<b>TREES</b><br><br>The tree was seen.", "RESOLVED that it stay.")))
                .extracting(item -> item.page().title())
                .containsExactly(
                        "ROADS",
                        "MINUTES OF THE MEETING HELD ON 8TH NOVEMBER 2011 FOR SIGNATURE",
                        "EXCLUSION OF THE PUBLIC",
                        "TREES");
    }

    @Test
    void areOfApplicationsThatWereDiscussed() {
        assertThat(items(table("Application", "Discussion", "Decision")
                        + row("The Ropewalk, Cable Street (S/2025/0802)", "The officer had objected.", "Deferred.")
                        + row("Order 4/2025 (Beech at the Rectory)", "One objection had come.", "Confirmed.")))
                .extracting(item -> item.page().title())
                .containsExactly("The Ropewalk, Cable Street (S/2025/0802)", "Order 4/2025 (Beech at the Rectory)");
    }

    @Test
    void haveTheMattersThatStandInBoldWithinThem() {
        String page = "<table>"
                + row(
                        "1.",
                        "<p class='mgAiTitleTxt'>Minutes of the Policy Committee</p><p>Minutes:</p><p>It was agreed that they be adopted.</p>"
                                + "<p><b><u>Naming of Parks</u></b></p><p>The name was referred back.</p>"
                                + "<p><b><u>The Committee resolved:-</u></b></p><p>to note it.</p>")
                + row("2.", "<p class='mgAiTitleTxt'>Roads</p><p>Minutes:</p><p>It was noted.</p>");

        assertThat(items(page))
                .extracting(item -> item.page().title())
                .containsExactly("Minutes of the Policy Committee", "Naming of Parks", "Roads");
    }

    private static ImportedPage one(String html) {
        return MinutesReader.ifSeveral(new Reading.Read("text/html", new JsoupMarkup().lines(html), List.of()))
                .map(minutes -> minutes.items().getFirst().page())
                .orElseGet(() -> new PageReader(new JsoupMarkup()).readHtml(html));
    }

    private static List<String> actions(String rows) {
        return items(rows).stream()
                .map(FoundItem::page)
                .map(ImportedPage::actions)
                .flatMap(List::stream)
                .map(ColumnsOfMinutesTest::line)
                .toList();
    }

    private static String line(FoundAction action) {
        return action.owner() + ": " + action.text();
    }

    private static List<FoundItem> items(String html) {
        return MinutesReader.ifSeveral(new Reading.Read("text/html", new JsoupMarkup().lines(html), List.of()))
                .orElseThrow()
                .items();
    }

    private static String table(String... heads) {
        return "<table><tr><th>" + String.join("</th><th>", heads) + "</th></tr>";
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String told(String title, String text) {
        return "<p><b>" + title + "</b></p><p>" + text + "</p>";
    }
}
