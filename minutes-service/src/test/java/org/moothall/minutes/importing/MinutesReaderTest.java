package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.Origin;
import org.moothall.minutes.minutes.Particulars;
import org.moothall.minutes.proceedings.Proceedings;

class MinutesReaderTest {
    private static final String MINUTES = """
            Wealdshire County Council

            Minutes of the meeting of the Planning Committee held on 12 May 2026 at 6.30 pm

            Present: Councillors A Oak (Chair), B Elm, C Ash and D O'Rowan

            Apologies: Cllr E Yew

            In attendance:
            Jane Rook, Head of Planning
            Tom Wren - Solicitor
            Ms P Finch (Clerk to the Council)

            The meeting opened at 6.30 pm.

            31. Apologies for absence

            Apologies for absence were received from Councillors F Box and G Holly.

            32. Application 26/0417: Mill Lane

            To consider the report of the Head of Planning. Members are recommended to REFUSE permission.

            An amendment to approve was moved by Councillor Elm. The amendment was put and LOST.

            RESOLVED:

            1. That permission be refused for the reasons in the report.

            2. That the applicant be told.

            33. Enforcement plan

            The Head of Planning agreed to circulate the figures by 1 June 2026.

            35. Close

            The meeting closed at 8.40 pm.
            """;

    @Test
    void takesTheMinutesApartIntoItsItems() {
        WholeMinutes whole = read(MINUTES);

        assertThat(whole.items()).extracting(FoundItem::number).containsExactly("31.", "32.", "33.", "35.");
        assertThat(whole.items())
                .extracting(item -> item.page().title())
                .containsExactly(
                        "Apologies for absence", "Application 26/0417: Mill Lane", "Enforcement plan", "Close");
    }

    @Test
    void keepsTheOutcomesOfAnItemWithIt() {
        WholeMinutes whole = read(MINUTES);

        assertThat(whole.items().get(1).page().decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly("lost amendment", "resolved");
        assertThat(whole.items().get(1).page().decisions().getLast().text()).contains("the applicant be told");
        assertThat(whole.items().get(2).page().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEqualTo("Head of Planning"));
        assertThat(whole.items().get(0).page().decisions()).isEmpty();
    }

    @Test
    void callsTheRoll() {
        FoundAttendance attendance = read(MINUTES).attendance();

        assertThat(attendance.present())
                .extracting(FoundPerson::name)
                .containsExactly("A Oak", "B Elm", "C Ash", "D O'Rowan");
        assertThat(attendance.present().getFirst().role()).isEqualTo("Chair");
        assertThat(attendance.apologies())
                .as("%s", read(MINUTES).opening().warnings())
                .extracting(FoundPerson::name)
                .containsExactly("E Yew", "F Box", "G Holly");
        assertThat(attendance.inAttendance())
                .extracting(person -> person.name() + " | " + person.role())
                .containsExactly(
                        "Jane Rook | Head of Planning", "Tom Wren | Solicitor", "Ms P Finch | Clerk to the Council");
        assertThat(attendance.apologies().getLast().line()).startsWith("Apologies for absence were received");
    }

    @Test
    void namesNobodyWhereNobodyIsNamed() {
        WholeMinutes whole =
                read("Present: the following were there\n\nApologies: None.\n\n1. One\n\nText.\n\n2. Two\n\nText.\n");

        assertThat(whole.attendance().present()).isEmpty();
        assertThat(whole.attendance().apologies()).isEmpty();
        assertThat(whole.opening().warnings())
                .extracting(Warning::message)
                .anyMatch(words -> words.contains("no name"));
    }

    @Test
    void takesTheLongestNumberingForThatOfTheItems() {
        WholeMinutes whole = read("1. Welcome\n\nThe Chair set out the order:\n\n1. Budget first\n\n2. Then roads\n\n"
                + "2. Budget\n\nIt was noted.\n\n3. Roads\n\nIt was noted.\n\n4. Close\n\nIt closed.\n");

        assertThat(whole.items()).extracting(item -> item.page().title()).endsWith("Budget", "Roads", "Close");
    }

    @Test
    void takesHeadingsForItemsWhereNothingIsNumbered() {
        WholeMinutes whole = MinutesReader.read(new Reading.Read(
                "text/html",
                List.of(
                        heading("Minutes of the Planning Committee"),
                        heading("Mill Lane"),
                        Line.plain("RESOLVED: that it be refused."),
                        heading("Station Yard"),
                        Line.plain("The report was noted.")),
                List.of()));

        assertThat(whole.items()).extracting(item -> item.page().title()).containsExactly("Mill Lane", "Station Yard");
    }

    @Test
    void infersNothingFromAnAgenda() {
        WholeMinutes whole =
                read("1. Mill Lane\n\nTo consider the report. Members are recommended to agree that it be REFUSED.\n\n"
                        + "2. Roads\n\nTo note the update.\n");

        assertThat(whole.items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.page().decisions()).isEmpty());
    }

    @Test
    void losesNothingOfWhateverComesIn() {
        for (long seed = 0; seed < 1500; seed++) {
            String text = NastyPages.ofBits(new Random(seed));
            WholeMinutes whole = read(text);
            StringBuilder all = new StringBuilder(Visible.of(whole.opening().blocks()));
            whole.items().forEach(item -> all.append(Visible.of(item.page().blocks())));

            assertThat(all).as("seed " + seed).hasToString(Visible.of(text));
        }
    }

    @Test
    void findsTheAgendasItemsByTheirTitlesAndSaysWhichItHasNot() {
        List<MinuteItem> agenda = List.of(
                item("a", 1, "Apologies for Absence"),
                item("b", 2, "Application 26/0417 - Mill Lane"),
                item("c", 33, "Plan for enforcement of planning control"),
                item("d", 4, "Date of next meeting"));

        WholeMinutes whole = new AgendaMatch(agenda).match(read(MINUTES));

        assertThat(whole.items()).extracting(FoundItem::itemId).containsExactly("a", "b", null, null);
        assertThat(whole.opening().warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.UNMATCHED_ITEM)
                .extracting(Warning::where)
                .containsExactly("item 3", "item 4");
    }

    private static MinuteItem item(String id, int number, String title) {
        return new MinuteItem(
                id,
                number,
                title,
                false,
                null,
                ItemContent.nothing(),
                Proceedings.none(),
                Origin.nobody(),
                Particulars.none(),
                null);
    }

    private static Line heading(String text) {
        return new Line(text, Line.Shape.HEADING, null);
    }

    private static WholeMinutes read(String text) {
        return MinutesReader.read(
                new Reading.Read("text/plain", text.lines().map(Line::plain).toList(), List.of()));
    }
}
