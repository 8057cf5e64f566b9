package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.importing.Block;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.MinutesReader;
import org.moothall.minutes.importing.NastyPages;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.SupportingDocument;
import org.moothall.minutes.importing.Visible;
import org.moothall.minutes.proceedings.VoteOption;

class JsoupMarkupTest {

    private static final PageReader READER = new PageReader(new JsoupMarkup());

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<ol>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</tr>",
            "</table>",
            "<h2>",
            "</h2>",
            "<br>",
            "<b>",
            "</b>",
            "<a href='x'>",
            "</a>",
            "<a href='javascript:alert(1)'>",
            "<script>var a = 'RESOLVED';</script>",
            "<style>p{}</style>",
            "<!-- RESOLVED -->",
            "<nav>",
            "</nav>",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dl>",
            "<span>",
            "</span>",
            "<script>",
            "</script>",
            "<textarea>",
            "</textarea>",
            "<template>",
            "<svg>",
            "<math>",
            "&nbsp;",
            "&middot;",
            "&#8203;",
            "&lt;script&gt;",
            "<p class='mgAiTitleTxt'>",
            "<noscript>",
            "</noscript>",
            "<select><option>",
            "<frameset>",
            "<body>",
            "</body>",
            "</html>",
            "<",
            ">",
            "&",
            "<p class=MsoListParagraph>",
            "<tr><td>1</td><td>",
            "<o:p></o:p>",
            "<iframe>",
            "</iframe>");

    @Test
    void surnamesOneBelowTheOtherInATableOfVotersAreThoseOfItsSides() {
        ImportedPage page = READER.readHtml("""
                <h2>5. Taxi fares</h2><table><tr><th>For (3)</th><th>Against (1)</th><th>Abstaining (0)</th></tr>
                <tr><td>Oak<br/>Elm<br/>Ash</td><td>Yew</td><td></td></tr></table><p>The motion was carried.</p>
                """);

        assertThat(page.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.names())
                    .containsEntry(VoteOption.YES, List.of("Oak", "Elm", "Ash"))
                    .containsEntry(VoteOption.NO, List.of("Yew"));
            assertThat(vote.counts()).containsEntry(VoteOption.ABSTAIN, 0);
        });
    }

    @Test
    void namesWithTitlesAndOfficesOneBelowTheOtherAreThoseOfItsSides() {
        ImportedPage page = READER.readHtml("""
                <h2>5. Taxi fares</h2><table><tr><th>For (2)</th><th>Against (1)</th></tr>
                <tr><td>Mr J. Oak (Chair)<br/>Mrs P. Elm</td><td>Dr R. Yew</td></tr></table><p>The motion was carried.</p>
                """);

        assertThat(page.votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.names())
                        .containsEntry(VoteOption.YES, List.of("Mr J. Oak", "Mrs P. Elm"))
                        .containsEntry(VoteOption.NO, List.of("Dr R. Yew")));
    }

    @Test
    void aNumberedTitleInBoldLettersEndsWhereTheyDo() {
        assertThat(titles("""
                <p><strong>1. Apologies</strong> Mr Oak was ill.</p><p><strong>2. Carnival route</strong> It was agreed.</p>
                """)).containsExactly("Apologies", "Carnival route");
    }

    @Test
    void headingsWithLettersOrNothingBeforeThemAreThoseOfItems() {
        assertThat(titles("""
                <h4>A.&nbsp; Apologies</h4><p>Mr Oak was ill.</p><h4>B.&nbsp; Minutes of 12 March</h4><p>They were agreed.</p>
                """)).containsExactly("Apologies", "Minutes of 12 March");
        assertThat(titles("""
                <h4>Apologies</h4><p>Mr Oak was ill.</p><h4>Roads</h4><p>It was agreed.</p><h4>Bins</h4><p>It was noted.</p>
                """)).containsExactly("Apologies", "Roads", "Bins");
    }

    @Test
    void boldWordsThatLeadTheirParagraphsAreTitlesThoughBelowSomeStandsAList() {
        assertThat(titles("""
                <p><b>A COMMUNITY COUNCIL</b><p><b>Minute:-</b> It was approved.<p><b>Police report:-</b> Two thefts were reported.
                <p><b>Matters arising:-</b><br>- Kerb. No word.<br>- Slipway. It was noted.
                <p><b>Treasurer's report:-</b> It was noted.<p><b>Proposed fish farm:-</b> The public were against it.
                """))
                .containsExactly(
                        "Minute", "Police report", "Matters arising", "Treasurer's report", "Proposed fish farm");
    }

    @Test
    void aVerdictInBoldLettersIsNoTitleThoughItStandsAlone() {
        String told = "<p>The report was there.</p><p><u>DECIDED</u>:</p><p>(a) That it be noted.</p>";

        assertThat(titles("<p><b>Roads</b></p>" + told + "<p><b>Bins</b></p>" + told + "<p><b>Trees</b></p>" + told))
                .doesNotContain("DECIDED");
    }

    private static List<String> titles(String html) {
        return MinutesReader.ifSeveral(new Reading.Read("text/html", new JsoupMarkup().lines(html), List.of())).stream()
                .flatMap(minutes -> minutes.items().stream())
                .map(item -> String.valueOf(item.page().title()))
                .toList();
    }

    @Test
    void losesNothingThatAReaderSees() {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder();
            int count = random.nextInt(60);
            for (int i = 0; i < count; i++) {
                html.append(random.nextBoolean() ? TAGS.get(random.nextInt(TAGS.size())) : NastyPages.bit(random));
            }
            String source = html.toString();

            ImportedPage page = READER.readHtml(source);

            assertThat(Visible.of(page.blocks()))
                    .as("seed " + seed)
                    .isEqualTo(Visible.of(Jsoup.parse(source).body().wholeText()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Roads</b> – it was noted.<br><b>Bins</b> – it was noted.<br><b>Trees</b> – it was noted.<br><b>Dogs</b> – none seen.<br><b>Post</b>: a letter.</p>",
                "<p><b>1.2&nbsp; ROADS</b></p><p>Noted.</p><p><b>2. BINS</b></p><p>Noted.</p><p><b>3. TREES</b></p><p>Noted.</p><p><strong>Dogs</strong></p><p>Noted.</p><p><b>4. POST</b></p><p>Noted.</p>",
                "<table><tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'>24-25/FA/1</p></td><td><p class='mgAiTitleTxt'>Roads</p><p>Minutes:</p><p>Noted.</p></td></tr>"
                        + "<tr><td><p class='mgAiTitleTxt'>Bins <span>pdf icon PDF 31 KB</span></p><p>Minutes:</p><p>Noted.</p></td></tr><tr><td><p class='mgAiTitleTxt'>Trees</p><p>Minutes:</p></td></tr>"
                        + "<tr><td><p class='mgAiTitleTxt'>Dogs</p><p>Minutes:</p></td></tr><tr><td><p class='mgAiTitleTxt'>Post</p><p>Minutes:</p></td></tr></table>",
                "<p>1.</p><h3>Roads</h3><p><b>Minutes:</b></p><p>Noted.</p><p>2.</p><h3>Bins</h3><p><b>Decision:</b></p><p>Agreed.</p><p>3.</p><h3>Trees <a href='x.pdf'>PDF 31 KB</a></h3><p><b>Minutes:</b></p><p>Noted.</p>"
                        + "<p>4.</p><h3>Dogs</h3><p><b>Minutes:</b></p><p>Noted.</p><p>5.</p><h3>Post</h3><p><b>Minutes:</b></p><p>Noted.</p>"
            })
    void findsTheItemsWhereTheirTitlesAreInBoldOrMarked(String html) {
        assertThat(titles(html))
                .map(title -> title.toUpperCase(Locale.ROOT))
                .containsExactly("ROADS", "BINS", "TREES", "DOGS", "POST");
    }

    @Test
    void keepsTheLinesOfAPointTogether() {
        ImportedPage page = READER.readHtml(
                "<h2>Interests</h2><p>Minutes:</p><ol type='a'><li>To receive requests.<br><font>None received.</font></li><li>To receive declarations.</li></ol>");

        assertThat(page.points()).containsExactly("To receive requests. None received.", "To receive declarations.");
    }

    @Test
    void keepsATitleInTwoLanguagesTogether() {
        assertThat(titles("<p><b>1. Roads<br>Ffyrdd</b></p><p>Noted.</p><p><b>2. Bins<br>Biniau</b></p><p>Noted.</p>"))
                .containsExactly("Roads Ffyrdd", "Bins Biniau");
    }

    @Test
    void makesAnItemOfEachRowOfATableOfApplications() {
        assertThat(
                        titles(
                                "<p><b>6. Planning</b></p><table><tr><td>04/00911/FUL – Rose Villa</td><td>Porch</td><td>Resolved to object.</td></tr>"
                                        + "<tr><td>04/00934/FUL – The Maltings</td><td>Garage</td><td>Noted.</td></tr></table><p><b>7. Roads</b></p><p>Noted.</p>"))
                .containsExactly("Planning", "04/00911/FUL – Rose Villa", "04/00934/FUL – The Maltings", "Roads");
    }

    @Test
    void keepsNothingOfScriptsStylesAndMarkup() {
        ImportedPage page = READER.readHtml(
                "<p onclick='x()'>Seen<script>hidden()</script><style>.hidden{}</style><!-- hidden --></p>");

        assertThat(page.blocks()).extracting(Block::text).containsExactly("Seen");
    }

    @Test
    void passesOnNoAddressThatCouldRunSomething() {
        ImportedPage page = READER.readHtml(
                "<h2>Title</h2><p>Minutes:</p><p>Held.</p><p>Supporting documents:</p><ul>"
                        + "<li><a href='JaVaScript:alert(1)'>One</a></li><li><a href='data:text/html,x'>Two</a></li><li><a href='//evil.example/x'>Three</a></li>"
                        + "<li><a href='documents/s1.pdf'>Four</a></li><li><a href='https://wealdshire.example/s2.pdf'>Five</a></li></ul>");

        assertThat(page.supportingDocuments())
                .extracting(SupportingDocument::href)
                .containsExactly(null, null, null, "documents/s1.pdf", "https://wealdshire.example/s2.pdf");
    }

    @Test
    void readsPagesNestedDeeperThanAnyStack() {
        String deep = "<div>".repeat(20_000) + "Deep" + "</div>".repeat(20_000);

        assertThat(READER.readHtml(deep).paragraphs()).isNotNull();
    }

    /** Pages of the nineties are laid out by tables, and have what a cell holds in one letter type. */
    @Test
    void aCellOfALayoutIsNoRowOfDataThoughAllOfItIsInOneFont() {
        ImportedPage page = READER.readHtml("""
                <table><tr><td><font size="1"><a href="/">Home</a><br><a href="/c">Committees</a></font></td>
                <td><font size="2"><h2>Kerbside collection</h2><p>The report was noted.<p>It was <b>RESOLVED</b><p>
                (i) that boxes be bought; and<br>(ii) that the trial go on.</font></td></tr></table>""");

        assertThat(page.title()).isEqualTo("Kerbside collection");
        assertThat(page.points()).containsExactly("that boxes be bought; and", "that the trial go on.");
    }
}
