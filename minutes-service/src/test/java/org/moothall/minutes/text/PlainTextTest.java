package org.moothall.minutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

class PlainTextTest {

    @Test
    void hasEveryWordOfNumberedParagraphsTablesAndFurtherLists() {
        PlainText plain = PlainText.of(List.of(
                new Paragraph("The report was introduced."),
                new Numbered(List.of(new Clause("2.1", "There were more places."), new Clause("(a)", "It helped."))),
                new Points(List.of("first")),
                new Table("Places", List.of("Year", "Places"), List.of(List.of("2026", "410"), List.of("2027", ""))),
                new Points(List.of("second"))));

        assertThat(plain)
                .isEqualTo(new PlainText(
                        List.of(
                                "The report was introduced.",
                                "2.1 There were more places.",
                                "(a) It helped.",
                                "Places",
                                "Year | Places",
                                "2026 | 410",
                                "2027 | "),
                        List.of("first", "second"),
                        3));
    }

    static Stream<PlainText> whatNeedsNoStructure() {
        return Stream.of(
                new PlainText(List.of(), List.of(), null),
                new PlainText(List.of("one"), List.of(), null),
                new PlainText(List.of("one", ""), List.of("point", ""), null),
                new PlainText(List.of("one", "two"), List.of("point"), 0),
                new PlainText(List.of("one", "two"), List.of("point"), 1),
                new PlainText(List.of(), List.of("point"), null));
    }

    @ParameterizedTest
    @MethodSource("whatNeedsNoStructure")
    void isTheSameAgainAfterItWasTakenAsBlocks(PlainText plain) {
        assertThat(PlainText.of(plain.blocks())).isEqualTo(plain);
    }

    @Test
    void readsThePointsWhereTheyStandAndThoseOutOfRangeAtTheNearestEnd() {
        assertThat(new PlainText(List.of("one", "two"), List.of("point"), 1).blocks())
                .containsExactly(new Paragraph("one"), new Points(List.of("point")), new Paragraph("two"));
        assertThat(new PlainText(List.of("one"), List.of("point"), 7).blocks())
                .containsExactly(new Paragraph("one"), new Points(List.of("point")));
    }
}
