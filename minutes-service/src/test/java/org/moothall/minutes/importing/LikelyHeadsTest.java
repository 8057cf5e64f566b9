package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings of items that no rule takes for one (ADR 0074). */
class LikelyHeadsTest {
    private static final String MINUTES = """
            Minutes of the meeting of Oakholme Parish Council held on 4 May 2021

            1. Apologies

            Apologies were accepted from Cllr Elm.

            2. Matters arising

            %s

            3. Date of next meeting

            The next meeting would be on 1 June 2021.
            """;

    @Test
    void areThoseOfLetteredMattersWithWhatWasSaidOfThemBelow() {
        assertThat(titles("""
                        (a) Bus Shelter

                        The Clerk reported that the roof had been mended.

                        (b) Footpath at Mill Lane

                        The Clerk agreed to write to the County Council.
                        """))
                .containsExactly(
                        "Apologies", "Matters arising", "Bus Shelter", "Footpath at Mill Lane", "Date of next meeting");
    }

    @Test
    void areNoLinesOfAListOrOfTheText() {
        assertThat(titles("""
                        The Clerk had written to:

                        Oakholme School

                        The Vicar

                        No answer had come.
                        """)).containsExactly("Apologies", "Matters arising", "Date of next meeting");
    }

    @Test
    void areNotLookedForWhereTheRulesFoundNoSecondItem() {
        List<Piece> pieces = Pieces.of(List.of(Line.plain("1. Apologies"), Line.plain("Bus Shelter")));

        assertThat(LikelyHeads.with(pieces, List.of(0))).containsExactly(0);
    }

    private static List<String> titles(String told) {
        List<Line> lines = MINUTES.formatted(told).lines().map(Line::plain).toList();
        return MinutesReader.read(new Reading.Read("text/plain", lines, List.of())).items().stream()
                .map(item -> String.valueOf(item.page().title()))
                .toList();
    }
}
