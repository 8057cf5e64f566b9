package org.moothall.minutes.search.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.search.SearchFixtures.PANEL;
import static org.moothall.minutes.search.SearchFixtures.form;
import static org.moothall.minutes.search.SearchFixtures.search;
import static org.moothall.minutes.search.SearchFixtures.sitting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.minutes.search.Hit;
import org.moothall.minutes.search.Kind;
import org.moothall.minutes.search.Paper;
import org.moothall.minutes.search.PaperText;
import org.moothall.minutes.search.SearchFixtures;
import org.moothall.minutes.search.Told;

class LucenePapersTest {
    private static final PaperText TEXT = new PaperText(List.of("Potholes are mended.", "Salt is bought."), true);

    @TempDir
    private Path directory;

    private Shelves shelves;

    @BeforeEach
    void open() {
        shelves = new Shelves(directory);
        shelves.shelf().live();
    }

    @AfterEach
    void close() {
        shelves.close();
    }

    @Test
    void aDocumentIsFoundByItsTitleAtOnceAndByItsWordsOnceTheyWereHad() {
        shelves.tell(agenda(1, "2026-12-01T10:00:00Z", "d1"));

        assertThat(found("document:winter")).hasSize(1);
        assertThat(found("salt")).isEmpty();
        assertThat(awaited()).containsExactly("d1");

        file("d1");

        assertThat(awaited()).isEmpty();
        Hit hit = found("salt").getFirst();
        assertThat(hit.card().kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(hit.card().title()).isEqualTo("Winter report");
        assertThat(hit.card().link()).isEqualTo("/api/documents/d1");
        assertThat(hit.card().itemId()).isEqualTo("item-1");
        assertThat(hit.card().facts().item()).isEqualTo("Roads in winter");
        assertThat(hit.card().facts().page()).isEqualTo(2);
        assertThat(hit.text()).isEqualTo("<mark>Salt</mark> is bought.");
        assertThat(found("potholes roads \"winter report\"")).hasSize(1);
        assertThat(found("document:winter")).hasSize(2);
    }

    @Test
    void aDocumentThatIsNamedNoMoreIsGoneAndDoesNotComeBackByItsText() {
        shelves.tell(agenda(1, "2026-12-01T10:00:00Z", "d1", "d2"));
        file("d1");

        shelves.tell(agenda(2, "2026-12-01T10:00:00Z"));
        file("d1");
        file("d2");

        assertThat(found("salt")).isEmpty();
        assertThat(found("document:winter")).isEmpty();
        assertThat(awaited()).isEmpty();
    }

    @Test
    void aTextIsKeptWhereTheMeetingIsMovedAndIsThenFoundOnItsNewDay() {
        shelves.tell(agenda(1, "2026-12-01T10:00:00Z", "d1"));
        file("d1");

        shelves.tell(agenda(2, "2027-01-15T10:00:00Z", "d1", "d2"));

        assertThat(found("salt").getFirst().card().sitting().startsAt()).isEqualTo("2027-01-15T10:00:00Z");
        assertThat(found("salt")).hasSize(1);
        assertThat(awaited()).containsExactly("d2");
    }

    @Test
    void ofSeveralAgendasReadAtOnceTheLastIsTheOneThatCounts() {
        shelves.tell(
                agenda(1, "2026-12-01T10:00:00Z", "d1", "d2"),
                agenda(2, "2026-12-01T10:00:00Z", "d2"),
                agenda(3, "2026-12-01T10:00:00Z", "d2", "d3"));

        assertThat(awaited()).containsExactlyInAnyOrder("d2", "d3");
    }

    @Test
    void whatWasCommittedIsThereAfterAStartAndWhatWasNotIsMissedAgain() {
        shelves.tell(agenda(1, "2026-12-01T10:00:00Z", "d1", "d2"));
        file("d1");
        assertThat(shelves.shelf().live().hasUncommittedTexts()).isTrue();
        shelves.shelf().live().commit();
        assertThat(shelves.shelf().live().hasUncommittedTexts()).isFalse();
        file("d2");
        shelves.close();

        open();

        assertThat(awaited()).containsExactly("d2");
        assertThat(found("salt")).hasSize(1);
    }

    @Test
    void aDocumentWithoutWordsOrPagesIsFoundByItsTitleAndNotAskedForAgain() {
        shelves.tell(agenda(1, "2026-12-01T10:00:00Z", "d1", "d2"));

        shelves.shelf()
                .live()
                .file(Map.of("d1", new PaperText(List.of(), false), "d2", new PaperText(List.of("Salt"), false)));

        assertThat(awaited()).isEmpty();
        assertThat(found("document:winter")).hasSize(2);
        assertThat(found("salt").getFirst().card().facts().page()).isZero();
    }

    private List<Hit> found(String q) {
        return shelves.find(search(form(q))).hits();
    }

    private List<String> awaited() {
        return shelves.shelf().live().awaited();
    }

    private void file(String documentId) {
        shelves.shelf().live().file(Map.of(documentId, TEXT));
    }

    private static Told agenda(long version, String startsAt, String... documents) {
        List<Paper> papers = Arrays.stream(documents)
                .map(id -> new Paper(id, "Winter report"))
                .toList();
        return new Told.OfMeeting(
                "m1",
                version,
                sitting(PANEL, startsAt),
                List.of(
                        new Told.AgendaPoint("item-1", "Roads in winter", List.of(), papers),
                        SearchFixtures.point("item-2", "Bridges")));
    }
}
