package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two pages of a printed text is of neither. */
class PageEdgesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2", "(2)", "117"})
    void numberNoItem(String number) {
        assertThat(PageFixtures.titles("5.   Roads\n\nIt was noted.\n\n" + " ".repeat(40) + number
                        + "\n\n6.   Trees\n\nIt was noted.\n\n7.   Bins\n\nIt was noted.\n"))
                .containsExactly("Roads", "Trees", "Bins");
    }

    @Test
    void markNoPoint() {
        ImportedPage page = VotesRead.read(
                "The fund was considered.\n\n" + " ".repeat(40) + "(2)\n\nAgreed:  It was agreed to close the fund.\n");

        assertThat(page.points()).isEmpty();
        assertThat(page.decisions()).hasSize(1);
    }

    @Test
    void partNoVote() {
        String edge = "\n\n" + " ".repeat(40) + "%d\n\nCouncil - 22.11.16\n\n";
        ImportedPage page = VotesRead.read("It was moved by Councillor Oak that the fund be closed."
                + edge.formatted(1)
                + "For the motion: Councillors Oak and Ash (2)\n\nAgainst: Councillor Elm (1)"
                + edge.formatted(2)
                + "Abstained: Councillor Fir (1)\n\nThe motion was carried.");

        assertThat(page.votes())
                .singleElement()
                .extracting(vote -> vote.counts().values())
                .asString()
                .isEqualTo("[2, 1, 1]");
    }

    @Test
    void areKept() {
        ImportedPage page = VotesRead.read("It was noted.\n\n" + " ".repeat(40) + "2\n\nIt was agreed.\n");

        assertThat(page.blocks())
                .filteredOn(block -> block.kind() == Block.Kind.FURNITURE)
                .extracting(block -> block.marker() + block.text())
                .anySatisfy(edge -> assertThat(edge).contains("2"));
    }
}
