package org.moothall.minutes.importing.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDFs, with and without tags. */
final class Pdfs implements AutoCloseable {
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    final PDDocument document = new PDDocument();
    final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDPage page = new PDPage();
    private final PDPageContentStream content;
    private int marks;
    private float y = 760;

    Pdfs() throws IOException {
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setFont(FONT, 11);
    }

    /** Pages of lines; an empty line is a gap. */
    static byte[] ofLines(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(FONT, 11);
                    float y = 760;
                    for (String line : lines) {
                        y -= line.isEmpty() ? 24 : 14;
                        show(content, line, 60, y);
                    }
                }
            }
            return saved(document);
        }
    }

    PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.getCOSObject();
        if (parent instanceof PDStructureTreeRoot tree) {
            tree.appendKid(element);
        } else if (parent instanceof PDStructureElement outer) {
            outer.appendKid(element);
        }
        return element;
    }

    /** Words on a line of their own, under an element. */
    void words(PDStructureElement element, String words) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks);
        content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
        y -= 14;
        show(content, words, 60, y);
        content.endMarkedContent();
        element.appendKid(marks++);
    }

    void artifact(String words) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        show(content, words, 300, 20);
        content.endMarkedContent();
    }

    byte[] bytes() throws IOException {
        content.close();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        return saved(document);
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void show(PDPageContentStream content, String words, float x, float y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
