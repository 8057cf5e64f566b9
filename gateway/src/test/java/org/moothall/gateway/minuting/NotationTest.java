package org.moothall.gateway.minuting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.moothall.gateway.minuting.TextBlock.Clause;

class NotationTest {
    @Test
    void blankLinesPartParagraphsAndMarksMakeLists() {
        List<TextBlock> read = Notation.read("""
                The Panel met.
                It was cold.

                - One asked.
                - The Director
                  answered.

                1. The budget was noted.
                4.2. So were the reserves.

                #. Counted.

                [iv] Otherwise numbered.

                It ended.
                """);

        assertThat(read)
                .containsExactly(
                        TextBlock.paragraph("The Panel met.\nIt was cold."),
                        TextBlock.points(List.of("One asked.", "The Director\nanswered.")),
                        TextBlock.numbered(List.of(
                                new Clause("1", "The budget was noted."),
                                new Clause("4.2", "So were the reserves."),
                                new Clause(null, "Counted."),
                                new Clause("iv", "Otherwise numbered."))),
                        TextBlock.paragraph("It ended."));
    }

    @Test
    void aListMayFollowItsParagraphWithoutABlankLine() {
        assertThat(Notation.read("These points were made:\n- one\n- two"))
                .containsExactly(
                        TextBlock.paragraph("These points were made:"), TextBlock.points(List.of("one", "two")));
    }

    @Test
    void blankLinesBetweenPointsDoNotTearAListApartAndARuleDoes() {
        assertThat(Notation.read("- one\n\n- two\n---\n- three"))
                .containsExactly(TextBlock.points(List.of("one", "two")), TextBlock.points(List.of("three")));
    }

    @Test
    void rowsMakeATableWithItsCaptionAndHeadings() {
        assertThat(Notation.read("|= Places by year\n| Year | Places |\n| 2026 | 180 |\n| 2027 |  |"))
                .containsExactly(TextBlock.table(
                        "Places by year",
                        List.of("Year", "Places"),
                        List.of(List.of("2026", "180"), List.of("2027", ""))));
    }

    @Test
    void whatOnlyLooksLikeAMarkIsWrittenAndReadAsText() {
        List<TextBlock> text = List.of(
                TextBlock.paragraph("- no point"),
                TextBlock.paragraph("1. no number\n---\n| no table\n\nstill the same paragraph"),
                TextBlock.paragraph("\\ begins with a backslash"));

        assertThat(Notation.read(Notation.write(text))).isEqualTo(text);
    }

    @Test
    void theLineEndsOfABrowserAreLineEnds() {
        assertThat(Notation.read("one\r\n\r\ntwo"))
                .containsExactly(TextBlock.paragraph("one"), TextBlock.paragraph("two"));
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(Notation.read(" \n\n ")).isEmpty();
    }

    @RepeatedTest(300)
    void whateverIsWrittenIsReadUnchanged(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<TextBlock> text = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.add(block(random));
        }

        String written = Notation.write(text);

        assertThat(Notation.read(written)).as(written).isEqualTo(text);
        assertThat(Notation.read(written.replace("\n", "\r\n"))).isEqualTo(text);
    }

    private static TextBlock block(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> TextBlock.points(texts(random));
            case 1 ->
                TextBlock.numbered(texts(random).stream()
                        .map(text -> new Clause(number(random), text))
                        .toList());
            case 2 -> table(random);
            default -> TextBlock.paragraph(text(random));
        };
    }

    private static TextBlock table(Random random) {
        int columns = 1 + random.nextInt(3);
        return TextBlock.table(
                "Caption " + text(random), row(random, columns), List.of(row(random, columns), row(random, columns)));
    }

    private static List<String> row(Random random, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(text(random));
        }
        return List.copyOf(cells);
    }

    private static List<String> texts(Random random) {
        return row(random, 1 + random.nextInt(3));
    }

    private static String number(Random random) {
        return List.of("1", "12", "4.2", "iv", "#", "(a)", "7 a").get(random.nextInt(7));
    }

    /** Made of what could be taken for a mark, and of what is none. */
    private static String text(Random random) {
        List<String> pieces = List.of(
                "- ", "1. ", "#. ", "[a] ", "|", "|= ", "---", "\\", "\n", " ", "\t", "=", "word", "é", "\n\n", "]",
                "n");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
