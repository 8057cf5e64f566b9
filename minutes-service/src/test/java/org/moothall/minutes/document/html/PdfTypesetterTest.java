package org.moothall.minutes.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.document.PaperFixtures.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.PaperFixtures;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTypesetterTest {
    private final PdfTypesetter typesetter = new PdfTypesetter();

    @BeforeAll
    static void callTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Paper> papers() {
        return Stream.of(
                PaperFixtures.minutes(),
                PaperFixtures.draft(),
                PaperFixtures.structured(),
                PaperFixtures.empty(),
                PaperFixtures.longOne());
    }

    static Stream<Paper> allPapers() {
        return Stream.concat(papers(), Stream.of(PaperFixtures.nasty()));
    }

    @ParameterizedTest
    @MethodSource("allPapers")
    void isPdfUaByTheJudgementOfVeraPdf(Paper paper) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(typesetter.set(paper)), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                            .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void hasAllTextsOfTheDocumentAndNoOther(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(typesetter.set(paper))) {
            String text = new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("(?m)^Page \\d+ of \\d+\\s*$", "")
                    .replace("•", "");

            assertThat(letters(text)).isEqualTo(letters(paper));
        }
    }

    @Test
    void numbersItsPagesAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(typesetter.set(PaperFixtures.longOne()))) {
            int pages = pdf.getNumberOfPages();

            assertThat(pages).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Minutes of the Pwyllgor Craffu, 2026-11-24");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    /** A reader of the screen hears the heading of the column before a cell. */
    @Test
    void tagsTheHeadingsOfATableAsSuch() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(typesetter.set(PaperFixtures.structured()))) {
            List<PDStructureElement> table = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), "Table", table);
            List<PDStructureElement> headings = new ArrayList<>();
            List<PDStructureElement> cells = new ArrayList<>();
            collect(table.getLast(), "TH", headings);
            collect(table.getLast(), "TD", cells);

            assertThat(headings)
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(attributes(one)).contains("Scope=Column"));
            assertThat(cells).hasSize(2);
        }
    }

    private static String attributes(PDStructureElement element) {
        Revisions<PDAttributeObject> attributes = element.getAttributes();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < attributes.size(); i++) {
            all.append(attributes.getObject(i));
        }
        return all.toString();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStandardStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allPapers")
    void carriesItsFonts(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(typesetter.set(paper))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }
}
