package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDDocumentCatalogAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.moothall.meetings.document.files.Papers;

/** Papers with what makes papers hard to bind. */
final class PaperFixtures {
    private PaperFixtures() {}

    /** A page for each bookmark, which leads there by a name; the first page has a link to the last by its name. */
    static byte[] withBookmarks(String... titles) throws IOException {
        try (PDDocument document = Papers.document(titles)) {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDDocumentNameDestinationDictionary names = new PDDocumentNameDestinationDictionary(new COSDictionary());
            for (int page = 0; page < titles.length; page++) {
                PDPageFitDestination place = new PDPageFitDestination();
                place.setPage(document.getPage(page));
                names.getCOSObject().setItem(COSName.getPDFName(titles[page]), place);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(titles[page]);
                item.setAction(to(titles[page]));
                outline.addLast(item);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, names);
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 50, 20));
            link.setAction(to(titles[titles.length - 1]));
            document.getPage(0).setAnnotations(List.of(link));
            return Papers.saved(document);
        }
    }

    private static PDActionGoTo to(String name) {
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(new PDNamedDestination(COSName.getPDFName(name)));
        return action;
    }

    static byte[] withScripts() throws IOException {
        try (PDDocument document = Papers.document("Scripts.")) {
            PDActionJavaScript script = new PDActionJavaScript("app.alert('canary')");
            var catalog = document.getDocumentCatalog();
            catalog.setOpenAction(script);
            PDDocumentCatalogAdditionalActions more = new PDDocumentCatalogAdditionalActions();
            more.setWC(script);
            catalog.setActions(more);
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", script));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
            names.setJavascript(scripts);
            catalog.setNames(names);
            catalog.setAcroForm(new PDAcroForm(document));
            PDPage page = document.getPage(0);
            PDPageAdditionalActions opened = new PDPageAdditionalActions();
            opened.setO(script);
            page.setActions(opened);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 50, 20));
            link.setAction(script);
            page.setAnnotations(List.of(link));
            return Papers.saved(document);
        }
    }

    /** A page of 500 by 700, turned, that begins away from zero and says nothing. */
    static byte[] turned(int degrees) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(100, 200, 500, 700));
            page.setRotation(degrees);
            document.addPage(page);
            return Papers.saved(document);
        }
    }

    /** Its tree of pages says that there are more than there are. */
    static byte[] withAWrongCount() throws IOException {
        try (PDDocument document = Papers.document("One.", "Two.")) {
            document.getPages().getCOSObject().setItem(COSName.COUNT, COSInteger.get(5));
            return Papers.saved(document);
        }
    }
}
