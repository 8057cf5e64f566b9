package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in comes out, in order, white space aside; and all evidence stands where it says. */
class NothingIsLostTest {

    private static final int PAGES = 3000;

    @Test
    void ofPagesMadeOfTheBitsThatPagesAreMadeOf() {
        for (long seed = 0; seed < PAGES; seed++) {
            check("seed " + seed, NastyPages.ofBits(new Random(seed)));
        }
    }

    @Test
    void ofCharactersAtRandom() {
        for (long seed = 0; seed < PAGES; seed++) {
            check("seed " + seed, NastyPages.ofCharacters(new Random(seed)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u00A0\n\u00A0",
                "\u00B7",
                "\u2022\n\u2022\n\u2022",
                "1.",
                "12.1\n\n12.2",
                "(a)\n(b)",
                "\uFEFF",
                "\uD800",
                "\uDC00\uD800",
                "\u200B\u200B",
                "Minutes:",
                "Minutes:\r\n\r\n",
                "Minutes: Decision: Agreed.",
                "PDF 90 KB",
                "Title PDF 90 KB",
                "Supporting documents:\nA.pdf",
                "\u0000\u0001\u0085",
                "\u2028\u2029",
                "\u202Eforwards\u202C",
                "-",
                "- -",
                "* * *",
                "o\u00A0\u00A0\u00A0text",
                "RESOLVED",
                "RESOLVED:",
                "\u201C",
                "Agenda item",
                "ACTION:",
                "(Action: )",
                "agreed to",
                "?",
                "."
            })
    void ofTheSmallestPages(String text) {
        check(text, text);
    }

    private static void check(String name, String text) {
        ImportedPage page = PageFixtures.reader().readText(text);

        assertThat(Visible.of(page.blocks())).as(name).isEqualTo(Visible.of(text));
        Drafted.losesNothing(name, page);
        page.actions()
                .forEach(action ->
                        assertThat(page.quote(action.evidence())).as(name).isNotBlank());
        page.decisions()
                .forEach(decision ->
                        assertThat(page.quote(decision.evidence())).as(name).isNotBlank());
        page.votes().stream()
                .flatMap(vote -> vote.evidence().stream())
                .forEach(evidence -> assertThat(page.quote(evidence)).as(name).isNotBlank());
        page.movers()
                .forEach(mover ->
                        assertThat(page.quote(mover.evidence())).as(name).isNotBlank());
        for (Block block : page.blocks()) {
            Integer index = block.index();
            if (index != null && block.kind() == Block.Kind.POINT) {
                assertThat(page.points().get(index)).as(name).isEqualTo(block.text());
            } else if (index != null && block.kind() == Block.Kind.PARAGRAPH) {
                assertThat(page.paragraphs().get(index)).as(name).isEqualTo(block.text());
            }
        }
    }
}
