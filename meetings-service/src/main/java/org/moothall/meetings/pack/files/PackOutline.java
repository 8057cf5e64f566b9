package org.moothall.meetings.pack.files;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.pack.Pack.Entry;
import org.moothall.meetings.pack.PackSheet;

/** The bookmarks of a pack: the agenda, each item, under it its papers, and under each paper the bookmarks it came with. */
final class PackOutline {
    private final PDDocument pack;
    private final List<Entry> entries;
    private final Map<String, List<PDOutlineItem>> bookmarks;

    private PackOutline(PDDocument pack, List<Entry> entries, Map<String, List<PDOutlineItem>> bookmarks) {
        this.pack = pack;
        this.entries = entries;
        this.bookmarks = bookmarks;
    }

    /** @param bookmarks those of each paper, by its id */
    static PDDocumentOutline of(
            PDDocument pack, PackSheet sheet, List<Entry> entries, Map<String, List<PDOutlineItem>> bookmarks) {
        PackOutline outline = new PackOutline(pack, entries, bookmarks);
        PDDocumentOutline root = new PDDocumentOutline();
        outline.add(root, "Agenda", 1);
        List<AgendaItem> items = sheet.agenda().items();
        for (int place = 0; place < items.size(); place++) {
            outline.add(root, place + 1, items.get(place));
        }
        root.openNode();
        return root;
    }

    private void add(PDDocumentOutline root, int number, AgendaItem item) {
        List<Entry> papers = entries.stream()
                .filter(entry -> entry.omission() == null)
                .filter(entry -> entry.paper().item().id().equals(item.id()))
                .toList();
        int page = papers.isEmpty() ? 1 : papers.getFirst().firstPage();
        PDOutlineItem line = add(root, number + ". " + item.title(), page);
        for (Entry paper : papers) {
            String id = paper.paper().document().documentId();
            PDOutlineItem below = add(line, paper.paper().document().title(), paper.firstPage());
            bookmarks.getOrDefault(id, List.of()).forEach(below::addLast);
        }
        line.openNode();
    }

    private PDOutlineItem add(PDOutlineNode node, String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(pack.getPage(page - 1));
        node.addLast(item);
        return item;
    }
}
