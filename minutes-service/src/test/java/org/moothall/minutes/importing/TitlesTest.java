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
    void aLineThatCanBeNothingElseIsTheTitleThoughALabelOfThePageStandsAbove() {
        List<Piece> pieces = pieces(Stream.of(
                "Minutes: item 6 of 11",
                "Status of these minutes: draft",
                "58. Front counter services at section stations",
                "(Agenda item 6)",
                "The Committee considered a report by the Chief Constable on the use made of front counters at the section"
                        + " stations, and what they cost the Force in a year."));

        assertThat(Titles.ofOne(pieces))
                .singleElement()
                .satisfies(at ->
                        assertThat(pieces.get(at).text()).isEqualTo("Front counter services at section stations"));
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

    @Test
    void theHeadingBelowAMenuIsTheTitleAndNoLinkOfTheMenu() {
        List<Piece> pieces = PageReader.pieces(List.of(
                new Line("Cymraeg", Line.Shape.LIST_ITEM, "/cy"),
                Line.plain(""),
                new Line("Decisions", Line.Shape.LIST_ITEM, "/decisions"),
                Line.plain(""),
                new Line("Footpath 14, Mill Lane", Line.Shape.HEADING, null),
                Line.plain(""),
                Line.plain("RESOLVED to object to the diversion.")));

        assertThat(Titles.in(pieces))
                .singleElement()
                .satisfies(at -> assertThat(pieces.get(at).text()).isEqualTo("Footpath 14, Mill Lane"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title              Lease of Unit 6, Ropewalk | Lease of Unit 6, Ropewalk",
                "Subject\\n\\nClosure of the paddling pool\\n\\nSummary | Closure of the paddling pool",
                "47    03/00722/OUT – Land at Sparrow Hall Farm, Beck Lane,\\n      Great Hallow | 03/00722/OUT – Land at Sparrow Hall Farm, Beck Lane, Great Hallow"
            })
    void isWhatAFormOrTheReferenceOfAnApplicationSays(String lines, String title) {
        String page =
                "Saltby Council\n\n" + lines.replace("\\n", "\n") + "\n\nMr Oak spoke. The request was approved.\n";

        assertThat(PageFixtures.reader().readText(page).title()).isEqualTo(title);
    }

    @Test
    void inCapitalsGoesOnBelowItsFirstWordThoughThereWasRoom() {
        ImportedPage page = PageFixtures.reader()
                .readText("                                                          CS 11.02.2020 PM\n\n"
                        + "8.   NOTICE OF MOTION - SUNDAY OPENING OF SALTBY\n     LEISURE CENTRE\n\n"
                        + "Mr Oak proposed, seconded by Mrs Elm, that the centre be opened on every Sunday in\n"
                        + "the summer. The motion was carried, and the Clerk was asked to tell the contractor.\n");

        assertThat(page.title()).isEqualTo("NOTICE OF MOTION - SUNDAY OPENING OF SALTBY LEISURE CENTRE");
    }

    private static List<Piece> pieces(Stream<String> lines) {
        return PageReader.pieces(
                lines.flatMap(line -> Stream.of(line, "")).map(Line::plain).toList());
    }
}
