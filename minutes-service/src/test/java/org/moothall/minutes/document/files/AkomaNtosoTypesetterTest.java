package org.moothall.minutes.document.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.document.PaperFixtures.letters;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.PaperFixtures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AkomaNtosoTypesetterTest {
    private final AkomaNtosoTypesetter typesetter = new AkomaNtosoTypesetter();

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
    void hasAllTextsOfTheDocumentAndNoOther(Paper paper) throws Exception {
        assertThat(letters(set(paper).getDocumentElement().getTextContent())).isEqualTo(letters(paper));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isADocOfAkomaNtosoWithItsMetadataAndSections(Paper paper) throws Exception {
        Document document = set(paper);
        Element root = document.getDocumentElement();
        Element doc = all(document, "doc").getFirst();

        assertThat(root.getNamespaceURI()).isEqualTo("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
        assertThat(root.getLocalName()).isEqualTo("akomaNtoso");
        assertThat(children(doc)).containsExactly("meta", "preface", "mainBody");
        assertThat(doc.getAttribute("name")).isEqualTo("minutes");
        assertThat(children(all(document, "identification").getFirst()))
                .containsExactly("FRBRWork", "FRBRExpression", "FRBRManifestation");
        assertThat(all(document, "section")).hasSize(paper.sections().size()).allSatisfy(section -> {
            assertThat(children(section)).containsExactly("heading", "content");
            assertThat(section.getAttribute("eId")).startsWith("sec_");
        });
        assertThat(all(document, "content"))
                .allSatisfy(content ->
                        assertThat(children(content)).isNotEmpty().isSubsetOf("p", "ul", "table", "blockList"));
    }

    @Test
    void namesTheWorkByKindDayAndId() throws Exception {
        Document document = set(PaperFixtures.minutes());

        assertThat(all(document, "FRBRuri").getFirst().getAttribute("value"))
                .isEqualTo("/akn/gb/doc/minutes/2026-12-01/meeting-1");
        assertThat(all(document, "FRBRlanguage").getFirst().getAttribute("language"))
                .isEqualTo("eng");
        assertThat(all(document, "TLCOrganization").getFirst().getAttribute("showAs"))
                .isEqualTo("Children and Families Panel");
    }

    @Test
    void hasNumberedParagraphsAsItemsWithTheirNumbersAndTheHeadingsOfTables() throws Exception {
        Document document = set(PaperFixtures.longOne());

        assertThat(children(all(document, "blockList").getFirst())).containsExactly("item", "item");
        assertThat(all(document, "num")).extracting(Element::getTextContent).containsExactly("12.1", "(a)");
        assertThat(all(document, "th")).extracting(Element::getTextContent).contains("Year", "Places");
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                names.add(child.getLocalName());
            }
        }
        return names;
    }

    private Document set(Paper paper) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(typesetter.set(paper)));
    }
}
