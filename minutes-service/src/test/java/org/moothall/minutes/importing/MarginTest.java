package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody in the margin beside the text, under "ACTION": whose task is it, and which. */
class MarginTest {

    @Test
    void ownsWhatWasAgreedBesideHim() {
        assertThat(actions("""
                             The winch was past mending. AGREED:

                             (a)  that three quotations be sought for a winch; and        HM
                             (b)  that the clubs be asked for a contribution.             CLERK
                             """))
                .containsExactly(
                        "HM | three quotations be sought for a winch", "CLERK | the clubs be asked for a contribution");
    }

    @Test
    void isNotTheSecondOwnerOfWhatTheTextSaysHeWillDo() {
        assertThat(actions("""
                             The winch was past mending. The Harbour Master would look
                             into this and let Members know by e-mail.                    HM
                             """)).containsExactly("Harbour Master | look into this and let Members know by e-mail");
    }

    @Test
    void isWhoeverOfHisSurnameTakesItOn() {
        assertThat(actions("""
                             Two systems were to be replaced. Mr Cairney agreed to ask
                             each of the owners to look again at the dates.               JC
                             """)).containsExactly("Mr Cairney | ask each of the owners to look again at the dates");
    }

    @Test
    void ownsNothingWhereOnlyTheMeetingDecides() {
        assertThat(actions("""
                             The price was talked over and thought to be fair. It was
                             agreed to accept the price of £1,140.                        CLERK
                             """)).isEmpty();
    }

    @Test
    void isDoubtedWhereNoTaskIsFoundBesideHim() {
        assertThat(page("""
                             The price was talked over and thought to be fair.            CLERK
                             """).warnings()).extracting(Warning::code).contains(Warning.Code.POSSIBLE_ACTION);
    }

    @Test
    void mayHaveItsHeadBesideTheFirstTitle() {
        assertThat(PageFixtures.whole("""
                        31/14   Minutes of the Statutory Meeting of 18th September 2014.         Action

                                They were signed by the Chair.

                        32/14   Correspondence.

                                b) It was agreed to reply that the Commissioners wished to
                                   keep the lamps.                                               HC

                        33/14   Private Session.

                                Nil.
                        """).orElseThrow().items())
                .flatExtracting(item -> PageFixtures.findings(item.page()))
                .contains("point: It was agreed to reply that the Commissioners wished to keep the lamps.")
                .anySatisfy(found -> assertThat(found).startsWith("action: HC"));
    }

    @Test
    void isNoPartOfThePointBesideIt() {
        assertThat(page("""
                             •  The owner had been written to.                            HM
                             •  The berths were not yet paid for.                         CLERK
                             """).points())
                .containsExactly("The owner had been written to.", "The berths were not yet paid for.");
    }

    @Test
    void isOnlyToldFromTheTextWhereItHasAHead() {
        ImportedPage read = PageFixtures.reader()
                .readText("Agenda item\n\nThe winch\n\nMinutes:\n\n•  The owner had been written to.          HM\n");

        assertThat(read.points()).containsExactly("The owner had been written to. HM");
    }

    @Test
    void isNoTitleBehindItsNumber() {
        assertThat(PageFixtures.titles("""
                                                                                    Action

                        7.     Declarations of Interest

                        7.1    Mr Oak declared an interest.

                        8.     Forward Plan

                        8.1    The plan was agreed.                                 Clerk

                        9.     Any Other Business

                        9.1    There was none.
                        """))
                .containsExactly("Declarations of Interest", "Forward Plan", "Any Other Business");
    }

    @Test
    void partsNoListOfPoints() {
        assertThat(page("""
                             1. The bridge was shut.
                             2. The owner had been written to.                                HM
                             3. The glass was replaced.
                             """).points())
                .containsExactly("The bridge was shut.", "The owner had been written to.", "The glass was replaced.");
    }

    @Test
    void meansTheSameAsTheNameInTheText() {
        assertThat(Margin.means("DHM", "Deputy Harbour Master")).isTrue();
        assertThat(Margin.means("TREAS", "Treasurer")).isTrue();
        assertThat(Margin.means("HS, TB", "HS and TB")).isTrue();
        assertThat(Margin.means("HM", "Treasurer")).isFalse();
    }

    private static List<String> actions(String told) {
        return page(told).actions().stream().map(PageFixtures::action).toList();
    }

    private static ImportedPage page(String told) {
        String margin = " ".repeat(85) + "ACTION\n\n";
        return PageFixtures.reader().readText("Agenda item\n\nThe winch\n\n" + margin + "Minutes:\n\n" + told);
    }
}
