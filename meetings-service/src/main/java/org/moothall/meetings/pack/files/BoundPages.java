package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.moothall.meetings.pack.Pack.Entry;
import org.moothall.meetings.pack.PackSheet;

/** The pages of a pack while they are bound; what is in them lies on disk. */
final class BoundPages implements AutoCloseable {
    private static final float VERSION = 1.7f;

    /** What a paper brings along and is not true of the pack. */
    private static final List<String> NOT_OF_THE_WHOLE = List.of("PageLabels", "Metadata", "Names", "AcroForm");

    private final PDDocument pack = new PDDocument(MemoryUsageSetting.setupTempFileOnly().streamCache);
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final Map<String, List<PDOutlineItem>> bookmarks = new HashMap<>();
    private int front;

    void addFront(PDDocument set) throws IOException {
        merger.appendDocument(pack, set);
        PaperBookmarks.takenFrom(pack);
        front = pack.getNumberOfPages();
    }

    /** @throws BrokenPaperException if it cannot be bound: then these pages are spoiled */
    void add(Entry entry, PDDocument paper) throws BrokenPaperException {
        String id = entry.paper().document().documentId();
        try {
            merger.appendDocument(pack, paper);
            if (pack.getNumberOfPages() != entry.firstPage() - 1 + entry.pages()) {
                throw new IOException("It has not as many pages as it says");
            }
            bookmarks.put(id, PaperBookmarks.takenFrom(pack));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new BrokenPaperException(id, broken);
        }
    }

    void finish(PackSheet sheet, String title, List<Entry> entries) throws IOException {
        PDDocumentCatalog catalog = pack.getDocumentCatalog();
        NOT_OF_THE_WHOLE.forEach(key -> catalog.getCOSObject().removeItem(COSName.getPDFName(key)));
        number(entries);
        lead();
        catalog.setDocumentOutline(PackOutline.of(pack, sheet, entries, bookmarks));
        catalog.setLanguage("en-GB");
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Moothall");
        pack.setDocumentInformation(information);
        pack.setVersion(VERSION);
    }

    private void number(List<Entry> entries) throws IOException {
        PageStamp stamp = new PageStamp(pack);
        for (int page = 1; page <= front; page++) {
            stamp.print(pack.getPage(page - 1), PackWords.foot(page));
        }
        for (Entry entry : entries) {
            for (int page = entry.firstPage(); page < entry.firstPage() + entry.pages(); page++) {
                stamp.print(pack.getPage(page - 1), PackWords.foot(entry.paper(), page));
            }
        }
    }

    /** Has the links of the front sheet lead to the pages that they name. */
    private void lead() throws IOException {
        for (int page = 0; page < front; page++) {
            for (PDAnnotation annotation : pack.getPage(page).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI().startsWith(FrontSheet.PAGE)) {
                    int to = Integer.parseInt(action.getURI().substring(FrontSheet.PAGE.length()));
                    link.getCOSObject().removeItem(COSName.A);
                    PDPageFitWidthDestination place = new PDPageFitWidthDestination();
                    place.setPage(pack.getPage(to - 1));
                    link.setDestination(place);
                }
            }
        }
    }

    int count() {
        return pack.getNumberOfPages();
    }

    void save(Path file) throws IOException {
        pack.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
