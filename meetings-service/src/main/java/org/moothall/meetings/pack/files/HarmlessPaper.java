package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/**
 * Makes a paper fit to stand beside others. What would run in a reader's program is taken out, and its links and bookmarks
 * lead to its own pages and no longer to names, which another paper may use for pages of its own.
 */
final class HarmlessPaper {

    /** What belongs to a document of its own: what it does when it is opened, its names, forms, labels and metadata. */
    private static final List<COSName> NOT_OF_A_PART = Stream.of(
                    "OpenAction",
                    "AA",
                    "Names",
                    "Dests",
                    "AcroForm",
                    "PageLabels",
                    "Metadata",
                    "Threads",
                    "OutputIntents",
                    "Collection",
                    "URI",
                    "ViewerPreferences")
            .map(COSName::getPDFName)
            .toList();

    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:", "tel:");

    private HarmlessPaper() {}

    static void make(PDDocument paper) throws IOException {
        PDDocumentCatalog catalog = paper.getDocumentCatalog();
        PaperBookmarks.pin(paper);
        for (PDPage page : paper.getPages()) {
            page.getCOSObject().removeItem(COSName.AA);
            for (PDAnnotation annotation : page.getAnnotations()) {
                calm(annotation, catalog);
            }
        }
        COSDictionary root = catalog.getCOSObject();
        NOT_OF_A_PART.forEach(root::removeItem);
    }

    private static void calm(PDAnnotation annotation, PDDocumentCatalog catalog) throws IOException {
        COSDictionary dictionary = annotation.getCOSObject();
        dictionary.removeItem(COSName.AA);
        if (!(annotation instanceof PDAnnotationLink link)) {
            dictionary.removeItem(COSName.A);
            return;
        }
        PDAction action = link.getAction();
        PDDestination destination = action instanceof PDActionGoTo to ? to.getDestination() : link.getDestination();
        if (!(action instanceof PDActionURI outside && leadsOutside(outside))) {
            dictionary.removeItem(COSName.A);
        }
        if (destination != null) {
            dictionary.removeItem(COSName.DEST);
            link.setDestination(pinned(destination, catalog));
        }
    }

    private static boolean leadsOutside(PDActionURI action) {
        String address = action.getURI();
        return address != null && SCHEMES.stream().anyMatch(address.strip().toLowerCase(Locale.ROOT)::startsWith);
    }

    static @Nullable PDPageDestination pinned(@Nullable PDDestination destination, PDDocumentCatalog catalog)
            throws IOException {
        PDPageDestination place = switch (destination) {
            case PDPageDestination page -> page;
            case PDNamedDestination name -> catalog.findNamedDestinationPage(name);
            case null, default -> null;
        };
        return place == null || place.getPage() == null ? null : place;
    }
}
