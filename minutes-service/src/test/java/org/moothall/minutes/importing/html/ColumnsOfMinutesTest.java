package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.FoundAction;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.FoundItem;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.MinutesReader;
import org.moothall.minutes.importing.Reading;

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
