package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "Saltby Online|You are here|Share this page, 'Resurfacing of Mill Lane, Saltby', The Cabinet Member has agreed to resurface Mill Lane in Saltby.",
        "Ashmere and Saltby Joint Crematorium|Reference AS/26/4, CREMATION FEES AND CHARGES 2026/27, RESOLVED that the cremation fees be raised by 3%.",
        "Saltby Portal|Leisure, LEISURE CONTRACT: ANNUAL REPORT, RESOLVED that the annual report on the leisure contract be noted."
    })
    void theLikeliestLineIsTheTitleOfAPageOfOneItem(String site, String title, String told) {
        List<Piece> pieces = pieces(Stream.concat(Stream.of(site.split("\\|", -1)), Stream.of(title, told)));

        assertThat(Titles.ofOne(pieces))
                .singleElement()
                .satisfies(at -> assertThat(pieces.get(at).text()).isEqualTo(title));
    }

    @Test
    void noLineIsTheTitleAboveWhichSomethingIsToldHoweverLikelyItIs() {
        List<Piece> pieces = pieces(Stream.of(
                "Saltby Portal",
                "The Clerk reported on the leisure contract and asked members to note it.",
                "LEISURE CONTRACT: ANNUAL REPORT",
                "RESOLVED that the annual report on the leisure contract be noted."));

        assertThat(Titles.ofOne(pieces)).isEqualTo(Titles.in(pieces)).doesNotContain(2);
    }

    @Test
    void whatALabelCallsTheTitleIsItWhateverReadsLikeOne() {
        List<Piece> pieces = pieces(Stream.of(
                "CREMATION FEES AND CHARGES 2026/27",
                "Title:",
                "Saltby Online",
                "RESOLVED that the cremation fees and charges be raised."));

        assertThat(Titles.ofOne(pieces)).first().isEqualTo(2);
    }

    private static List<Piece> pieces(Stream<String> lines) {
        return PageReader.pieces(
                lines.flatMap(line -> Stream.of(line, "")).map(Line::plain).toList());
    }
}
