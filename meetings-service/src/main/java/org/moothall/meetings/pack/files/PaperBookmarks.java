package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** The bookmarks that a paper brings with it. */
final class PaperBookmarks {
    private static final int MOST = 2_000;

    private final PDDocumentCatalog catalog;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PaperBookmarks(PDDocumentCatalog catalog) {
        this.catalog = catalog;
    }

    /** Has each bookmark lead to a page; bookmarks that go round in circles, or are far too many, are taken out together. */
    static void pin(PDDocument paper) throws IOException {
        PDDocumentCatalog catalog = paper.getDocumentCatalog();
        PDDocumentOutline outline = catalog.getDocumentOutline();
        if (outline != null && !new PaperBookmarks(catalog).pinned(outline)) {
            catalog.setDocumentOutline(null);
        }
    }

    private boolean pinned(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item = firstOf(node); item != null; item = item.getNextSibling()) {
            if (!seen.add(item.getCOSObject()) || seen.size() > MOST) {
                return false;
            }
            PDDestination destination =
                    item.getAction() instanceof PDActionGoTo to ? to.getDestination() : item.getDestination();
            item.getCOSObject().removeItem(COSName.A);
            item.setDestination(HarmlessPaper.pinned(destination, catalog));
            if (!pinned(item)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable PDOutlineItem firstOf(PDOutlineNode node) {
        return node.getFirstChild();
    }

    /** Takes the bookmarks of the paper that was bound last out of the pack, to be put below that paper's own. */
    static List<PDOutlineItem> takenFrom(PDDocument pack) {
        PDDocumentCatalog catalog = pack.getDocumentCatalog();
        PDDocumentOutline outline = catalog.getDocumentOutline();
        List<PDOutlineItem> taken = new ArrayList<>();
        if (outline != null) {
            outline.children().forEach(taken::add);
            catalog.setDocumentOutline(null);
        }
        for (PDOutlineItem item : taken) {
            for (COSName tie : List.of(COSName.PREV, COSName.NEXT, COSName.PARENT)) {
                item.getCOSObject().removeItem(tie);
            }
        }
        return taken;
    }
}
