package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.MinutesReader;
import org.moothall.minutes.importing.Reading;

/** Items whose numbers and titles are in bold letters. */
class BoldItemsTest {
    private static final List<String> TITLES = List.of("Apologies", "Police", "Piers", "Fund", "Schools", "Minutes");

    @Test
    void areNoPointsOfARecordWhereMinutesAboveThemIsALink() {
        StringBuilder page =
                new StringBuilder("<h1>Isles Area Committee</h1><p>Minutes: <a href='/m'>Read the Minutes</a></p>");
        for (int i = 0; i < TITLES.size(); i++) {
            page.append("<p><b>%d. %s</b></p><p>The report was noted.</p>".formatted(i + 1, TITLES.get(i)));
        }

        assertThat(titles(page.toString())).isEqualTo(TITLES);
    }

    @Test
    void haveTheirTitlesInBothLanguages() {
        assertThat(titles("""
                        <p><b>1. Police<br>Poileas</b></p><p>The report was noted.</p>
                        <p><b>2. Common Good Fund: Monitoring<br>Maoin Coitcheann: Sgrùdadh</b></p><p>The budget was agreed.</p>
                        <p><b>3. Schools<br>Sgoiltean</b></p><p>The report was deferred.</p>
                        """))
                .containsExactly(
                        "Police Poileas",
                        "Common Good Fund: Monitoring Maoin Coitcheann: Sgrùdadh",
                        "Schools Sgoiltean");
    }

    @Test
    void areNotNamedByWhoTookTheChair() {
        assertThat(titles("""
                        <p><b>1. Police</b></p><p>The report was noted.</p><p><b>Mr Oak in the Chair</b></p>
                        <p>He thanked the Chair.</p><p><b>2. Piers</b></p><p>The report was agreed.</p>
                        """)).containsExactly("Police", "Piers");
    }

    @Test
    void mayEachBeTheOneElementOfAListThatNumbersOn() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < TITLES.size(); i++) {
            page.append("<ol start='%d'><li><strong>%s</strong> – none</li></ol><p>The report was noted.</p>"
                    .formatted(i + 1, TITLES.get(i)));
        }

        assertThat(titles(page.toString())).isEqualTo(TITLES);
    }

    @Test
    void mayBeTheWholeOfSuchAnElement() {
        StringBuilder page = new StringBuilder("<h1>Town Council Meeting</h1>");
        for (int i = 0; i < TITLES.size(); i++) {
            page.append("<ol start='%d'><li><strong> %s</strong></li></ol><p>The report was noted.</p>"
                    .formatted(i + 1, TITLES.get(i)));
        }
        page.append("<p><strong>Resolved:</strong></p><ol><li>That it be so.</li></ol>");

        assertThat(titles(page.toString())).isEqualTo(TITLES);
    }

    @Test
    void mayBeTheAgendasSentencesWithTheirFullStops() {
        List<String> agenda = List.of(
                "To receive apologies and accept reasons for absence.",
                "To sign the minutes of the Parish Council meeting held on Monday 16th October 2023 as a true record.",
                "To fill the vacancy by co-option.",
                "To discuss the hedge and resolve any actions.",
                "To resolve the dates of meetings.");
        StringBuilder page = new StringBuilder("<h1>November Minutes</h1>");
        agenda.forEach(title ->
                page.append("<ol><li><strong>%s</strong></li></ol><p>The report was noted.</p>".formatted(title)));

        assertThat(titles(page.toString())).isEqualTo(agenda);
    }

    @Test
    void areNoInitialsOfWhoIsToDoWhatStandsAbove() {
        assertThat(titles("""
                        <p><b>1. Police</b></p><p>RT to ask for the figures.</p><p><b>RT</b></p><p>HV had reported a post.</p>
                        <p><b>2. Piers</b></p><p>The report was agreed.</p>
                        """)).containsExactly("Police", "Piers");
    }

    @Test
    void areNotWhatThePageCountsItsDecisionsBy() {
        assertThat(titles("""
                        <p><b>1. Police</b></p><p>The report was noted.</p><p><b>Resolution Record No. BRK/41/07</b></p>
                        <p>Proposed by Cllr Oak and seconded by Cllr Elm. CARRIED.</p>
                        <p><b>2. Piers</b></p><p>The report was agreed.</p>
                        """)).containsExactly("Police", "Piers");
    }

    @Test
    void standBelowANameOfThePageThatHasANumberItself() {
        StringBuilder page = new StringBuilder("<h2>4 - Open Spaces Committee minutes 18 07 2022</h2>");
        for (int i = 0; i < TITLES.size(); i++) {
            page.append("<ol start='%d'><li><b>%s</b></li></ol><p>The report was noted.</p>"
                    .formatted(i + 1, TITLES.get(i)));
        }

        assertThat(titles(page.toString())).isEqualTo(TITLES);
    }

    private static List<String> titles(String page) {
        Reading.Read file = new Reading.Read("text/html", new JsoupMarkup().lines(page), List.of());
        return MinutesReader.ifSeveral(file).orElseThrow().items().stream()
                .map(item -> String.valueOf(item.page().title()))
                .toList();
    }
}
