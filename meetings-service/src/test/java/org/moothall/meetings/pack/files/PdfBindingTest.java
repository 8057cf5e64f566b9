package org.moothall.meetings.pack.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.document.files.Papers;
import org.moothall.meetings.pack.Circulation;
import org.moothall.meetings.pack.Omission;
import org.moothall.meetings.pack.Pack;
import org.springframework.util.unit.DataSize;

class PdfBindingTest {

    @TempDir
    private Path room;

    private final Bindery bindery = new Bindery();

    @Test
    void bindsEachPaperUnderItsItemBehindTheFrontSheet() throws IOException {
        bindery.item("Libraries", Papers.pdf("Libraries one.", "Libraries two."))
                .item("Minutes of the last meeting")
                .item("Bridges", Papers.pdf("Bridges one."), Papers.pdf("Bridges annex."));

        Pack pack = bindery.bind(file());

        assertThat(pack.papers()).extracting(Pack.Entry::firstPage).containsExactly(2, 4, 5);
        assertThat(pack.pages()).isEqualTo(5);
        assertThat(pack.size()).isEqualTo(file().toFile().length());
        try (PDDocument bound = Bindery.read(file())) {
            assertThat(bound.getNumberOfPages()).isEqualTo(5);
            assertThat(Bindery.words(bound, 1))
                    .contains("Pwyllgor Tŷ’r Dŵr", "Tuesday 24 November 2026, 10:00", "County Hall", "1. Libraries")
                    .contains("Report 1: pack page 2", "2. Minutes of the last meeting", "Report 3: pack page 5");
            assertThat(Bindery.words(bound, 3)).contains("Libraries two.", "Item 1 · Pack page 3");
            assertThat(Bindery.words(bound, 5)).contains("Bridges annex.", "Item 3 · Pack page 5");
            assertThat(bound.getDocumentInformation().getTitle()).contains("Agenda pack", "24 November 2026");
        }
    }

    @Test
    void itsBookmarksAreTheAgendaWithTheBookmarksOfEachPaperBelowIt() throws IOException {
        bindery.item("Libraries", PaperFixtures.withBookmarks("Findings", "Costs"))
                .item("Bridges", PaperFixtures.withBookmarks("Findings", "Costs"));

        bindery.bind(file());

        try (PDDocument bound = Bindery.read(file())) {
            PDOutlineNode outline = bound.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline)).containsExactly("Agenda", "1. Libraries", "2. Bridges");
            PDOutlineItem bridges = outline.getLastChild();
            assertThat(page(bound, bridges)).isEqualTo(4);
            assertThat(titles(bridges)).containsExactly("Report 2");
            PDOutlineItem report = bridges.getFirstChild();
            assertThat(titles(report)).containsExactly("Findings", "Costs");
            assertThat(page(bound, report.getFirstChild())).isEqualTo(4);
            assertThat(page(bound, report.getLastChild())).isEqualTo(5);
        }
    }

    @Test
    void linksByTheSameNameLeadEachWithinItsOwnPaper() throws IOException {
        bindery.item("Libraries", PaperFixtures.withBookmarks("Findings", "Costs"))
                .item("Bridges", PaperFixtures.withBookmarks("Findings", "Costs"));

        bindery.bind(file());

        try (PDDocument bound = Bindery.read(file())) {
            assertThat(linkedPage(bound, 2)).isEqualTo(3);
            assertThat(linkedPage(bound, 4)).isEqualTo(5);
        }
    }

    @Test
    void theFrontSheetLeadsToThePagesThatItNames() throws IOException {
        bindery.item("Libraries", Papers.pdf("One.", "Two.")).item("Bridges", Papers.pdf("Three."));

        bindery.bind(file());

        try (PDDocument bound = Bindery.read(file())) {
            List<Integer> pages = bound.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .map(link -> pageOf(bound, link))
                    .toList();
            assertThat(pages).containsExactly(2, 4);
        }
    }

    @Test
    void aFrontSheetOfMorePagesNamesThePagesBehindIt() throws IOException {
        for (int item = 0; item < 60; item++) {
            bindery.item("Business " + item, Papers.pdf("Words of " + item));
        }

        Pack pack = bindery.bind(file());

        int front = pack.papers().getFirst().firstPage() - 1;
        assertThat(front).isGreaterThan(2);
        try (PDDocument bound = Bindery.read(file())) {
            for (int item = 0; item < 60; item++) {
                int page = pack.papers().get(item).firstPage();
                assertThat(Bindery.words(bound, page)).contains("Words of " + item, "Pack page " + page);
            }
            assertThat(Bindery.words(bound, front)).contains("Pack page " + front);
        }
    }

    @Test
    void namesWhatCannotBeBoundWithTheReasonAndBindsTheRest() throws IOException {
        byte[] whole = Papers.pdf("Whole.");
        bindery.file("Figures.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .item("Locked", Papers.lockedPdf("Secret."))
                .item("Damaged", Arrays.copyOf(whole, whole.length / 3))
                .item("Empty", new byte[0])
                .item("Whole", whole);

        Pack pack = bindery.bind(file());

        assertThat(pack.papers())
                .extracting(Pack.Entry::omission)
                .containsExactly(Omission.NOT_A_PDF, Omission.LOCKED, Omission.DAMAGED, Omission.DAMAGED, null);
        try (PDDocument bound = Bindery.read(file())) {
            assertThat(bound.getNumberOfPages()).isEqualTo(2);
            assertThat(Bindery.words(bound, 1).replaceAll("\\s+", " "))
                    .contains("Papers that are not in this pack")
                    .contains("Item 1: Figures.xlsx. It is an Excel workbook")
                    .contains("Item 2: Report 2. It is locked")
                    .contains("Item 3: Report 3. It cannot be read");
            assertThat(Bindery.words(bound, 2)).contains("Whole.");
        }
    }

    @Test
    void aPaperThatBreaksWhileItIsBoundIsLeftOutAndNoPageOfItStays() throws IOException {
        bindery.item("Liar", PaperFixtures.withAWrongCount()).item("Whole", Papers.pdf("Whole."));

        Pack pack = bindery.bind(file());

        assertThat(pack.papers()).extracting(Pack.Entry::omission).containsExactly(Omission.DAMAGED, null);
        assertThat(pack.pages()).isEqualTo(2);
    }

    @Test
    void aPaperThatWouldMakeThePackTooLongIsNamedAndLeftOut() throws IOException {
        bindery.item("Long", Papers.pdf("1", "2", "3")).item("Short", Papers.pdf("Short."));
        PackLimits limits = new PackLimits(2, Duration.ofSeconds(5), 1, DataSize.ofMegabytes(1));

        Pack pack = bindery.binding(limits, _ -> {}).bind(bindery.sheet(), file());

        assertThat(pack.papers()).extracting(Pack.Entry::omission).containsExactly(Omission.TOO_LARGE, null);
    }

    @Test
    void aPaperThatUnpacksToTooMuchIsNotOpened() throws IOException {
        bindery.item("Bomb", Papers.pdf("Small."));

        Pack pack = bindery.binding(Bindery.LIMITS, _ -> {
                    throw new IOException("too much");
                })
                .bind(bindery.sheet(), file());

        assertThat(pack.papers()).extracting(Pack.Entry::omission).containsExactly(Omission.TOO_LARGE);
    }

    @Test
    void aContentThatCannotBeHadIsNoFaultOfThePaper() throws IOException {
        bindery.item("Libraries", Papers.pdf("One."));
        PdfBinding binding = bindery.binding(Bindery.LIMITS, _ -> {
            throw new IllegalStateException("the store is away");
        });

        assertThatThrownBy(() -> binding.bind(bindery.sheet(), file())).hasMessage("the store is away");
    }

    @Test
    void nothingOfAPaperRuns() throws IOException {
        bindery.item("Scripts", PaperFixtures.withScripts());

        bindery.bind(file());

        try (PDDocument bound = Bindery.read(file())) {
            var root = bound.getDocumentCatalog().getCOSObject();
            for (String key : List.of("OpenAction", "AA", "Names", "AcroForm")) {
                assertThat(root.containsKey(COSName.getPDFName(key))).as(key).isFalse();
            }
            assertThat(bound.getPage(1).getCOSObject().containsKey(COSName.AA)).isFalse();
            assertThat(bound.getPage(1).getAnnotations())
                    .allSatisfy(
                            annotation -> assertThat(annotation.getCOSObject().containsKey(COSName.A))
                                    .isFalse());
        }
    }

    @Test
    void whatReadersHaveThatCannotSeeIsKept() throws IOException {
        bindery.item("Libraries", Papers.pdf("One."));

        bindery.bind(file());

        try (PDDocument bound = Bindery.read(file())) {
            assertThat(bound.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(bound.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void exemptPagesSayThatTheyAreNotForPublication() throws IOException {
        bindery.item("Libraries", Papers.pdf("Open."))
                .item("Land", new ExemptReason("paragraph 3"), Papers.pdf("Closed."));

        bindery.binding(Bindery.LIMITS, _ -> {}).bind(bindery.sheet(7, Circulation.PRIVATE), file());

        try (PDDocument bound = Bindery.read(file())) {
            assertThat(Bindery.words(bound, 1)).contains("Not for publication");
            assertThat(Bindery.words(bound, 2)).doesNotContain("NOT FOR PUBLICATION");
            assertThat(Bindery.words(bound, 3)).contains("Closed.", "NOT FOR PUBLICATION");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theNumberStandsAtTheFootHoweverThePageIsTurned(int turned) throws IOException {
        bindery.item("Plan", PaperFixtures.turned(turned));

        bindery.bind(file());

        try (PDDocument bound = Bindery.read(file())) {
            TextPosition first = lettersOf(bound, 2).getFirst();
            float height = turned % 180 == 0 ? 700 : 500;
            float width = turned % 180 == 0 ? 500 : 700;
            assertThat(first.getYDirAdj()).isBetween(height - 25, height - 10);
            assertThat(first.getXDirAdj()).isBetween(width - 140, width - 50);
        }
    }

    private Path file() {
        return room.resolve("pack.pdf");
    }

    private static List<String> titles(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false)
                .map(PDOutlineItem::getTitle)
                .toList();
    }

    private static int page(PDDocument bound, PDOutlineItem item) throws IOException {
        return bound.getPages().indexOf(item.findDestinationPage(bound)) + 1;
    }

    private static int linkedPage(PDDocument bound, int page) throws IOException {
        return pageOf(bound, (PDAnnotationLink)
                bound.getPage(page - 1).getAnnotations().getFirst());
    }

    private static int pageOf(PDDocument bound, PDAnnotationLink link) {
        try {
            return bound.getPages().indexOf(((PDPageDestination) link.getDestination()).getPage()) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the stamp, which is all that these pages say. */
    private static List<TextPosition> lettersOf(PDDocument bound, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(bound);
        return letters;
    }
}
