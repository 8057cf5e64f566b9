package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;

/** A page's numbers and tables are in the draft as they stand on the page. */
class PageTextTest {

    @Test
    void keepsNumbersAndLettersWithTheirClauses() {
        ImportedPage page = page("""
                7. Bus fares

                7.1 The Head of Transport introduced the report.

                7.2 RESOLVED:

                (a) that fares be frozen; and
                (b) that the Head of Transport be asked to report in June.

                • Members welcomed this.
                """);

        assertThat(page.content())
                .containsExactly(
                        new TextBlock.Numbered(List.of(
                                new Clause("7.1", "The Head of Transport introduced the report."),
                                new Clause("7.2", "RESOLVED:"),
                                new Clause("(a)", "that fares be frozen; and"),
                                new Clause("(b)", "that the Head of Transport be asked to report in June."))),
                        new TextBlock.Points(List.of("Members welcomed this.")));
        Drafted.losesNothing("numbers", page);
    }

    @Test
    void keepsEachListOfPointsWhereItStands() {
        ImportedPage page = page("""
                Agenda item

                Bus fares

                Minutes:

                • One.

                Then Members spoke.

                • Two.
                """);

        assertThat(page.content())
                .containsExactly(
                        new TextBlock.Points(List.of("One.")),
                        new TextBlock.Paragraph("Then Members spoke."),
                        new TextBlock.Points(List.of("Two.")));
    }

    @Test
    void keepsATableWithItsCaptionAndGivesItANameWhereItHasNone() {
        ImportedPage page = page("""
                Agenda item

                Fees

                Minutes:

                The fees were as follows:

                Service\tFee\tDue
                Allotment\t£42\t1 April
                Mooring\t£118

                Members also had the grants before them.

                Ward | Grants | Spent
                Oxbow | 4 | £900
                """);

        assertThat(page.content())
                .containsExactly(
                        new TextBlock.Table(
                                "The fees were as follows:",
                                List.of("Service", "Fee", "Due"),
                                List.of(List.of("Allotment", "£42", "1 April"), List.of("Mooring", "£118", ""))),
                        new TextBlock.Paragraph("Members also had the grants before them."),
                        new TextBlock.Table(
                                "Table 1", List.of("Ward", "Grants", "Spent"), List.of(List.of("Oxbow", "4", "£900"))));
        assertThat(page.warnings()).extracting(warning -> warning.code().word()).contains("unnamed-table");
        Drafted.losesNothing("tables", page);
    }

    @Test
    void knowsWhereAnActionOfATableStandsInTheDraft() {
        ImportedPage page = page("""
                Agenda item

                Fees

                Minutes:

                The Panel discussed this at length.

                Action\tOwner\tDeadline
                Publish the table of fees\tHarbour Master\t1 June
                """);

        ItemContent draft = Proposal.of(page);

        assertThat(draft.actions()).hasSize(1);
        Integer paragraph = draft.actions().getFirst().evidence().paragraph();
        assertThat(draft.paragraphs().get(paragraph)).isEqualTo("Publish the table of fees | Harbour Master | 1 June");
        assertThat(draft.actions().getFirst().evidence().end())
                .isEqualTo(draft.paragraphs().get(paragraph).length());
    }

    @Test
    void makesNoTableOfWordsThatOnlyStandApart() {
        ImportedPage page = page("""
                Agenda item

                Fees

                Minutes:

                Proposer:     Cllr Oak
                Seconder:     Cllr Elm

                Councillor Oak     Councillor Elm
                Councillor Ash     Councillor Fir
                """);

        assertThat(page.content()).allMatch(TextBlock.Paragraph.class::isInstance);
    }

    @Test
    void leavesALineWithAFindingInItsMidstAsTheLineThatItIs() {
        ImportedPage page = page("""
                Agenda item

                Fees

                Minutes:

                Topic\tNotes
                Moorings\tThe Panel noted the report. It was a long debate.
                """);

        assertThat(page.decisions()).hasSize(1);
        assertThat(page.content()).noneMatch(TextBlock.Table.class::isInstance);
        Drafted.losesNothing("finding", page);
    }

    private static ImportedPage page(String text) {
        return PageFixtures.reader().readText(text);
    }
}
