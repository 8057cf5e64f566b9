package org.moothall.minutes.importing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;
import org.moothall.minutes.importing.Visible;
import org.moothall.minutes.importing.Warning;

class PdfFileTest {

    @Test
    void followsTheTagsAndKeepsWhatTheyDoNotName() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            PDStructureElement document = pdf.element(pdf.root, "Document");
            PDStructureElement paragraph = pdf.element(document, "P");
            pdf.artifact("Page 1");
            pdf.words(paragraph, "The Director of Transport introduced");
            pdf.words(paragraph, "the report.");
            PDStructureElement list = pdf.element(document, "L");
            item(pdf, list, "(a)", "First");
            PDStructureElement nested = pdf.element(item(pdf, list, "(b)", "Second"), "L");
            item(pdf, nested, "(i)", "Inner");
            PDStructureElement row = pdf.element(pdf.element(document, "Table"), "TR");
            pdf.words(pdf.element(row, "TH"), "Action");
            pdf.words(pdf.element(pdf.element(row, "TH"), "P"), "Owner");
            // Drawn last, but to be read first.
            PDStructureElement heading = pdf.element(document, "H1");
            pdf.words(heading, "Road safety");
            toFront(document, heading);

            Reading read = Files.read(pdf.bytes());

            assertThat(Files.lines(read))
                    .containsExactly(
                            "Road safety",
                            "The Director of Transport introduced the report.",
                            "(a)  First",
                            "(b)  Second",
                            "(i)  Inner",
                            "Action\tOwner",
                            "Page 1");
            assertThat(Files.shapes(read))
                    .containsExactly(
                            Line.Shape.HEADING,
                            Line.Shape.PLAIN,
                            Line.Shape.LIST_ITEM,
                            Line.Shape.LIST_ITEM,
                            Line.Shape.LIST_ITEM,
                            Line.Shape.PLAIN,
                            Line.Shape.FURNITURE);
        }
    }

    @Test
    void readsLinesWhereThereAreNoTagsAndFindsWhatItFindsInText() throws IOException {
        byte[] file = Pdfs.ofLines(List.of(List.of(
                "Agenda item",
                "",
                "Road safety",
                "",
                "Minutes:",
                "",
                "The Director of Transport agreed to send members the figures for each of the",
                "schools in the county.",
                "",
                "RESOLVED: that the report be noted.")));

        ImportedPage page = Files.page(file);

        assertThat(page.title()).isEqualTo("Road safety");
        assertThat(page.actions())
                .singleElement()
                .satisfies(action -> assertThat(action.text()).contains("schools in the county"));
        assertThat(page.decisions()).hasSize(1);
    }

    @Test
    void putsRunningHeadsAsideOnLongDocuments() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            char letter = "abcdefg".charAt(i);
            pages.add(List.of(
                    "Wealdshire County Council",
                    "Words of page " + letter,
                    "more " + letter,
                    "end " + letter,
                    i + " of 6"));
        }

        Reading read = Files.read(Pdfs.ofLines(pages));

        assertThat(Files.shapes(read)).filteredOn(Line.Shape.FURNITURE::equals).hasSize(12);
        assertThat(Files.lines(read)).hasSize(30);
    }

    @Test
    void losesNoCharacterWhetherTaggedOrNot() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            List<List<String>> pages = new ArrayList<>();
            try (Pdfs pdf = new Pdfs()) {
                PDStructureElement document = pdf.element(pdf.root, "Document");
                for (int i = 0; i < 1 + random.nextInt(30); i++) {
                    String word = List.of(
                                    "RESOLVED:", "1.", "(a)", "Minutes:", "agreed to", "- x", "Caf\u00E9", "\u2022")
                            .get(random.nextInt(8));
                    words.add(word);
                    pages.add(List.of(word));
                    pdf.words(
                            pdf.element(
                                    document,
                                    List.of("P", "H2", "LI", "Span", "Div").get(random.nextInt(5))),
                            word);
                }

                ImportedPage tagged = Files.page(pdf.bytes());
                ImportedPage plain = Files.page(Pdfs.ofLines(pages.subList(0, Math.min(20, pages.size()))));

                assertThat(Visible.of(tagged.blocks()))
                        .as("seed " + seed)
                        .isEqualTo(Visible.of(String.join("", words)));
                assertThat(Visible.of(plain.blocks()))
                        .as("seed " + seed)
                        .isEqualTo(Visible.of(String.join("", words.subList(0, Math.min(20, words.size())))));
            }
        }
    }

    @Test
    void saysOfAScanThatItIsOneAndOfAPageWithoutWords() throws IOException {
        byte[] scan = Pdfs.ofLines(List.of(List.of()));
        byte[] half = Pdfs.ofLines(List.of(List.of("The Panel noted the report."), List.of()));

        assertThat(Files.reason(Files.read(scan))).isEqualTo(Reason.NO_TEXT);
        assertThat(Files.warnings(Files.read(half))).containsExactly(Warning.Code.PICTURES);
    }

    @Test
    void opensNoLockedFile() throws IOException {
        assertThat(Files.reason(Files.read(locked("secret")))).isEqualTo(Reason.ENCRYPTED);
        assertThat(Files.lines(Files.read(locked("")))).containsExactly("The Panel noted the report.");
    }

    @Test
    void takesNoMorePagesThanTheCouncilAllows() throws IOException {
        byte[] long21 = Pdfs.ofLines(Collections.nCopies(21, List.of("words")));

        assertThat(Files.reason(Files.read(long21))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void unpacksNoBombHoweverOftenItIsPacked() throws IOException {
        byte[] once = deflated(new byte[80 << 20]);

        assertThat(Files.reason(Files.read(withStream(once, COSName.FLATE_DECODE))))
                .isEqualTo(Reason.BOMB);
        assertThat(Files.reason(Files.read(withStream(deflated(once), COSName.FLATE_DECODE))))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void neverFailsOnABrokenFile() throws IOException {
        byte[] file = Pdfs.ofLines(List.of(List.of("The Panel noted the report.")));
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] broken = file.clone();
            for (int i = 0; i < 1 + seed % 6; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }

            assertThat(Files.read(broken)).as("seed " + seed).isNotNull();
        }
    }

    private static PDStructureElement item(Pdfs pdf, PDStructureElement list, String label, String words)
            throws IOException {
        PDStructureElement item = pdf.element(list, "LI");
        pdf.words(pdf.element(item, "Lbl"), label);
        PDStructureElement body = pdf.element(item, "LBody");
        pdf.words(pdf.element(body, "P"), words);
        return body;
    }

    private static void toFront(PDStructureElement document, PDStructureElement heading) {
        List<Object> kids = new ArrayList<>(document.getKids());
        kids.removeLast();
        kids.addFirst(heading);
        document.setKids(kids);
    }

    private static byte[] locked(String password) throws IOException {
        byte[] open = Pdfs.ofLines(List.of(List.of("The Panel noted the report.")));
        try (PDDocument document = Loader.loadPDF(open)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return Pdfs.saved(document);
        }
    }

    private static byte[] withStream(byte[] packed, COSName filter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var out = stream.getCOSObject().createRawOutputStream()) {
                out.write(packed);
            }
            stream.getCOSObject().setItem(COSName.FILTER, filter);
            page.setContents(stream);
            return Pdfs.saved(document);
        }
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(content);
        }
        return out.toByteArray();
    }
}
