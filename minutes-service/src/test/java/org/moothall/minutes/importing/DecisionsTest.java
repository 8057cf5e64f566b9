package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final String PAGE = "Agenda item\n\nA title\n\n";

    @Test
    void hasTheLetteredPartsThatFollow() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        PAGE
                                + "Minutes:\n\nRESOLVED: That the Board\n\n(a) notes the report; and\n\n(b) closes the fund.\n\nThe meeting was adjourned for tea.\n");

        assertThat(page.decisions())
                .extracting(FoundDecision::text)
                .containsExactly("RESOLVED: That the Board (a) notes the report; and (b) closes the fund.");
        assertThat(page.quote(page.decisions().getFirst().evidence())).isEqualTo("RESOLVED: That the Board");
    }

    @Test
    void hasTheParagraphBelowAVerdictThatStandsAlone() {
        ImportedPage page = PageFixtures.reader().readText(PAGE + "Minutes:\n\nRESOLVED\n\nThat the fund be closed.\n");

        assertThat(page.decisions())
                .extracting(FoundDecision::text)
                .containsExactly("RESOLVED That the fund be closed.");
    }

    @Test
    void isNotTakenFromAgendaText() {
        ImportedPage page = PageFixtures.reader()
                .readText(PAGE + "RESOLVED that the public be excluded.\n\nMinutes:\n\nThe item was not needed.\n");

        assertThat(page.decisions()).isEmpty();
        assertThat(page.paragraphs()).containsExactly("The item was not needed.");
    }

    @Test
    void isNotTakenTwiceFromTheDecisionAndTheMinutes() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        PAGE
                                + "Decision:\n\nRESOLVED - That the fund be closed.\n\nMinutes:\n\nRESOLVED: that the fund be closed.\n");

        assertThat(page.decisions()).hasSize(1);
    }

    @Test
    void ofAnAmendmentIsNotTheMotions() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        PAGE
                                + "Minutes:\n\nCouncillor A Example moved an amendment.\n\nOn being put to the vote it was carried.\n\nThe motion as amended was lost.\n");

        assertThat(page.decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly("carried amendment", "lost motion");
    }
}
