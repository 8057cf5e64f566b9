package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of items in a form that only their page has. */
class NumberFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018/1)       | 2018/2)       | 2018/3)
            F&GP41/12     | F&GP42/12     | F&GP44/12
            16/2024/FC    | 17/2024/FC    | 18/2024/FC
            24/FC/031     | 24/FC/032     | 24/FC/033
            TC.23.24.101  | TC.23.24.102  | TC.23.24.103
            23/24-091     | 23/24-092     | 23/24-093
            PC-24-056     | PC-24-057     | PC-24-058
            056/2024-25   | 057/2024-25   | 058/2024-25
            No. 12        | No. 13        | No. 15
            '#1'          | '#2'          | '#3'
            PC 056        | PC 057        | PC 058
            C24/31(a)     | C24/32(a)     | C24/33(a)
            I.            | II.           | III.
            7/            | 8/            | 9/
            18.05.05      | 18.05.06      | 18.05.07
            131. 09/10    | 132. 09/10    | 133. 09/10
            2021-10_1.    | 2021-10_2.    | 2021-10_3.
            """)
    void areToldFromThreeLinesThatCountUpwards(String first, String second, String third) {
        assertThat(PageFixtures.titles("""
                        %s Roads

                        The report was noted.

                        %s Bins

                        The bins were full.

                        %s Trees

                        Two were planted.
                        """.formatted(first, second, third))).containsExactly("Roads", "Bins", "Trees");
    }

    @Test
    void mayHaveTheirTitlesBeforeTheirRecords() {
        assertThat(PageFixtures.titles("""
                        F&GP41/12  Apologies: None.
                        F&GP42/12  Declarations of Interest: Cllr Oak in item 47.
                        F&GP43/12  Matters arising:
                        F&GP36/12: The Bowls Club have still not paid.
                        F&GP44/12  Date of next meeting: Monday 13th May 2013.
                        """))
                .startsWith("Apologies", "Declarations of Interest", "Matters arising")
                .endsWith("Date of next meeting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/05/2024  Roads\n13/05/2024  Bins\n14/05/2024  Trees\n",
                "2024-05-12  Roads\n2024-05-13  Bins\n2024-05-14  Trees\n",
                "19:30  Roads\n19:31  Bins\n19:32  Trees\n",
                "I. Oak\nV. Elm\nX. Ash\n",
                "F&GP41/12  Roads\nF&GP90/12  Bins\nF&GP12/12  Trees\n",
                "F&GP41/12  Roads\nF&GP42/12  Bins\n"
            })
    void areNoneWhereTheyAreDaysNamesOrInNoOrder(String text) {
        assertThat(Pieces.of(text.lines().map(Line::plain).toList()))
                .extracting(piece -> piece.marker().kind())
                .doesNotContain(Marker.Kind.ITEM);
    }

    @Test
    void areWhatTheyAlwaysWereWhereThePageHasAFormOfItsOwn() {
        List<Piece> pieces = Pieces.of("A&B 1/24  Roads\n\nA&B 2/24  Bins\n\nA&B 3/24  Trees\n\n(a) Oaks\n"
                .lines()
                .map(Line::plain)
                .toList());

        assertThat(pieces.getLast().marker().kind()).isEqualTo(Marker.Kind.LETTER);
    }
}
