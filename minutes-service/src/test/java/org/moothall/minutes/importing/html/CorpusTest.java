package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.importing.Drafted;
import org.moothall.minutes.importing.Evidence;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Visible;

/** The labelled pages of many councils: how well they are read may not fall below what was reached. */
class CorpusTest {
    static final List<String> KINDS = ImporterBenchmark.KINDS;

    private static final List<String> PARTS = List.of(
            "tuned",
            "held-out",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third");

    private static final double TUNED = 0.99;
    private static final double HELD_OUT = 0.95;

    /** Of whose a task is. */
    private static final double OWNERS = 0.93;

    /** Read once, for all that is asked of them. */
    private static final Map<String, List<ReadPage>> READ = PARTS.stream()
            .collect(Collectors.toMap(
                    part -> part, part -> pages(part).map(ReadPage::of).toList()));

    static Stream<ReadPage> pages() {
        return PARTS.stream().flatMap(part -> READ.get(part).stream());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void isReadAsAPersonReadsIt(String kind) {
        Quality quality = Quality.of(kind, READ.get("tuned"));

        assertThat(quality.f1()).as("%s: %s", quality.row(), quality.faults()).isGreaterThanOrEqualTo(TUNED);
        assertThat(quality.wanted()).isGreaterThan(50);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void isReadInLayoutsThatTheRulesWereNotMadeFor(String kind) {
        List<ReadPage> pages =
                PARTS.stream().skip(1).flatMap(part -> READ.get(part).stream()).toList();
        Quality quality = Quality.of(kind, pages);

        assertThat(quality.f1())
                .as("%s: %s", quality.row(), quality.faults())
                .isGreaterThanOrEqualTo(kind.equals("owner") ? OWNERS : HELD_OUT);
        assertThat(quality.wanted()).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothingThatAReaderSees(ReadPage read) {
        LabelledPage page = read.page();
        String visible = page.html() ? Jsoup.parse(page.source()).body().wholeText() : page.source();

        List<ImportedPage> items = read.items();
        assertThat(items.stream().map(item -> Visible.of(item.blocks())).collect(Collectors.joining()))
                .isEqualTo(Visible.of(visible));
        items.forEach(item -> Drafted.losesNothing(page.name(), item));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasEvidenceForEachVoteAndMover(ReadPage read) {
        assertThat(read.items()).allSatisfy(CorpusTest::hasEvidence);
    }

    private static void hasEvidence(ImportedPage read) {
        assertThat(read.votes()).allSatisfy(vote -> {
            assertThat(vote.evidence()).isNotEmpty();
            String told =
                    String.join(" ", vote.evidence().stream().map(read::quote).toList());
            vote.names().values().stream()
                    .flatMap(List::stream)
                    .forEach(name -> assertThat(told).contains(name));
        });
        assertThat(read.movers()).allSatisfy(mover -> {
            Evidence evidence = mover.evidence();
            assertThat(mover.mover()).isNotNull();
            assertThat(read.quote(evidence)).contains(mover.mover());
        });
    }

    private static Stream<LabelledPage> pages(String part) {
        URL folder = Objects.requireNonNull(CorpusTest.class.getResource("/corpus/" + part));
        try {
            return LabelledPage.in(Path.of(folder.toURI())).stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
