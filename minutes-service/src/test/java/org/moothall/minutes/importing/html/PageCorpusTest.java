package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.PageFixtures;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Visible;

/** Invented pages in the layouts of many sites, each with what a person finds in it beside it. */
class PageCorpusTest {

    private static final PageReader READER = new PageReader(new JsoupMarkup());

    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(PageCorpusTest.class.getResource("/importing"))
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.exists(expectationOf(file))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsWhatAPersonFinds(Path file) throws IOException {
        assertThat(PageFixtures.findings(read(file)))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(expectationOf(file)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothingThatAReaderSees(Path file) throws IOException {
        String source = Files.readString(file);
        String visible = isHtml(file) ? Jsoup.parse(source).body().wholeText() : source;

        assertThat(Visible.of(read(file).blocks())).isEqualTo(Visible.of(visible));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasEvidenceForEachFinding(Path file) throws IOException {
        ImportedPage page = read(file);

        assertThat(page.decisions())
                .allSatisfy(decision -> assertThat(decision.text()).startsWith(page.quote(decision.evidence())));
        assertThat(page.actions())
                .allSatisfy(action -> assertThat(page.quote(action.evidence())).contains(action.text()));
    }

    @Test
    void isMeasured() throws IOException, URISyntaxException {
        List<Score> scores = new ArrayList<>();
        for (String kind : List.of("title", "point", "verdict", "action", "document")) {
            Score score = new Score(kind);
            for (Path file : pages().toList()) {
                score.count(PageFixtures.findings(read(file)), Files.readAllLines(expectationOf(file)));
            }
            scores.add(score);
        }

        scores.forEach(System.out::println);
        assertThat(scores).allSatisfy(score -> assertThat(score.f1()).isEqualTo(1.0));
    }

    private static ImportedPage read(Path file) throws IOException {
        String source = Files.readString(file);
        return isHtml(file) ? READER.readHtml(source) : READER.readText(source);
    }

    private static boolean isHtml(Path file) {
        return file.toString().endsWith(".html");
    }

    private static Path expectationOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected");
    }
}
