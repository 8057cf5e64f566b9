package org.moothall.minutes.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.document.PaperFixtures.letters;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.PaperFixtures;

class HtmlTypesetterTest {
    private final HtmlTypesetter typesetter = new HtmlTypesetter();

    static Stream<Paper> papers() {
        return Stream.of(
                PaperFixtures.minutes(),
                PaperFixtures.draft(),
                PaperFixtures.structured(),
                PaperFixtures.empty(),
                PaperFixtures.longOne(),
                PaperFixtures.nasty());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void hasAllTextsOfTheDocumentAndNoOther(Paper paper) {
        assertThat(letters(set(paper).body().wholeText())).isEqualTo(letters(paper));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isAccessibleInItsBones(Paper paper) {
        Document page = set(paper);

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h3, h4, h5, h6")).isEmpty();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1));
        assertThat(page.select("ul > :not(li)")).isEmpty();
    }

    @Test
    void marksTheHeadingsOfATableAndWritesTheNumbersOfParagraphs() {
        Document page = set(PaperFixtures.longOne());
        Element places = page.select("table:has(caption:contains(Places))").getFirst();

        assertThat(places.select("thead th[scope=col]").eachText()).containsExactly("Year", "Places");
        assertThat(places.select("tbody td").eachText()).containsExactly("2026", "410", "2027", "425");
        assertThat(places.select("tbody th")).isEmpty();
        assertThat(page.select("ol.numbered > li").eachText())
                .containsExactly("12.1 The panel agreed.", "(a) It noted the report.");
    }

    @Test
    void executesAndFetchesNothing() {
        Document page = set(PaperFixtures.nasty());

        assertThat(page.select("script, iframe, img, link, object, a, form, [src], [href], [onclick]"))
                .isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void saysFirstOfAllThatItIsADraft() {
        List<Element> main = set(PaperFixtures.draft()).select("main > *");

        assertThat(main.getFirst().text()).isEqualTo("DRAFT");
        assertThat(set(PaperFixtures.minutes()).select(".mark")).isEmpty();
    }

    private Document set(Paper paper) {
        return Jsoup.parse(new String(typesetter.set(paper), UTF_8));
    }
}
