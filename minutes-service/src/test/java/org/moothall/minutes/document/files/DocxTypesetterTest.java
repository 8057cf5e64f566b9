package org.moothall.minutes.document.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.document.PaperFixtures.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.PaperFixtures;

class DocxTypesetterTest {
    private final DocxTypesetter typesetter = new DocxTypesetter();

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
    void hasAllTextsOfTheDocumentAndNoOther(Paper paper) throws IOException {
        try (XWPFDocument document = set(paper)) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : document.getBodyElements()) {
                text.append(element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText());
            }

            assertThat(letters(text.toString())).isEqualTo(letters(paper));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void usesOnlyStylesThatItHas(Paper paper) throws IOException {
        try (XWPFDocument document = set(paper)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyleID)
                    .filteredOn(style -> style != null)
                    .contains("Title", "Heading1")
                    .allMatch(style -> document.getStyles().styleExist(style));
        }
    }

    @Test
    void hasRealListsHeadingsAndAMarkedHeaderRow() throws IOException {
        try (XWPFDocument document = set(PaperFixtures.longOne())) {
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getStyles()
                            .getStyle("ListBullet")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(1);
            assertThat(document.getNumbering().numExist(java.math.BigInteger.ONE))
                    .isTrue();
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "ListBullet".equals(paragraph.getStyleID()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("one", "two", "Owner: Clerk");
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .isTrue();
            assertThat(document.getTables().getFirst().getStyleID()).isEqualTo("TableGrid");
        }
    }

    @Test
    void writesTheNumbersOfParagraphsAndLetsWordCountNothing() throws IOException {
        try (XWPFDocument document = set(PaperFixtures.longOne())) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "ListNumber".equals(paragraph.getStyleID()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("12.1\tThe panel agreed.", "(a)\tIt noted the report.");
            assertThat(document.getStyles()
                            .getStyle("ListNumber")
                            .getCTStyle()
                            .getPPr()
                            .isSetNumPr())
                    .isFalse();
        }
    }

    @Test
    void saysItsTitleAndItsLanguageAndNumbersItsPages() throws IOException {
        try (XWPFDocument document = set(PaperFixtures.minutes())) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Minutes of the Children and Families Panel, 2026-12-01");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains("PAGE", "NUMPAGES");
        }
    }

    private XWPFDocument set(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(typesetter.set(paper)));
    }
}
