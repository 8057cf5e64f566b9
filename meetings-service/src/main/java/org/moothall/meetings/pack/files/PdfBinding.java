package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.moothall.meetings.pack.Omission;
import org.moothall.meetings.pack.Pack;
import org.moothall.meetings.pack.Pack.Entry;
import org.moothall.meetings.pack.PackSheet;
import org.moothall.meetings.pack.PackSheet.PackPaper;
import org.moothall.meetings.pack.files.OpenPaper.LeftOut;
import org.moothall.meetings.pack.files.OpenPaper.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Binds a pack into a file. A paper that cannot be bound is named in it, and keeps no other out. */
@Component
final class PdfBinding {
    private static final Logger log = LoggerFactory.getLogger(PdfBinding.class);

    private final PaperOpening opening;
    private final FrontSheet front;
    private final FrontTypesetter typesetter;
    private final PackLimits limits;

    PdfBinding(PaperOpening opening, FrontSheet front, FrontTypesetter typesetter, PackLimits limits) {
        this.opening = opening;
        this.front = front;
        this.typesetter = typesetter;
        this.limits = limits;
    }

    Pack bind(PackSheet sheet, Path file) throws IOException {
        Path room = Files.createTempDirectory("moothall-pack-");
        Map<String, Omission> broken = new HashMap<>();
        try {
            while (true) {
                try {
                    return bind(sheet, broken, room, file);
                } catch (BrokenPaperException paper) {
                    // What was bound of it is in the pack already: so once more, without it.
                    log.info("{}: {}", paper.getMessage(), String.valueOf(paper.getCause()));
                    broken.put(paper.documentId(), Omission.DAMAGED);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(room);
        }
    }

    private Pack bind(PackSheet sheet, Map<String, Omission> broken, Path room, Path file) throws IOException {
        List<OpenPaper> opened = new ArrayList<>();
        try (BoundPages pages = new BoundPages()) {
            open(sheet, broken, room, opened);
            List<Entry> entries = set(sheet, opened, pages);
            for (int place = 0; place < entries.size(); place++) {
                if (opened.get(place) instanceof Ready(PDDocument document, var _)) {
                    pages.add(entries.get(place), document);
                }
            }
            pages.finish(sheet, front.title(sheet), entries);
            pages.save(file);
            return new Pack(pages.count(), Files.size(file), entries);
        } finally {
            close(opened);
        }
    }

    private void open(PackSheet sheet, Map<String, Omission> broken, Path room, List<OpenPaper> opened)
            throws IOException {
        int left = limits.mostPages();
        for (PackPaper paper : sheet.papers()) {
            Omission known = broken.get(paper.document().documentId());
            OpenPaper open = known == null
                    ? opening.open(paper.document(), room.resolve(opened.size() + ".pdf"), left)
                    : new LeftOut(known);
            opened.add(open);
            left -= open instanceof Ready ready ? ready.pages() : 0;
        }
    }

    /** The front sheet names the pages of all papers, which come behind as many pages as it has itself. */
    private List<Entry> set(PackSheet sheet, List<OpenPaper> opened, BoundPages pages) throws IOException {
        int assumed = 1;
        while (true) {
            List<Entry> entries = entries(sheet, opened, assumed);
            try (PDDocument set = Loader.loadPDF(typesetter.set(front.page(sheet, entries)))) {
                if (set.getNumberOfPages() <= assumed) {
                    while (set.getNumberOfPages() < assumed) {
                        set.addPage(new PDPage(PDRectangle.A4));
                    }
                    pages.addFront(set);
                    return entries;
                }
                assumed = set.getNumberOfPages();
            }
        }
    }

    private static List<Entry> entries(PackSheet sheet, List<OpenPaper> opened, int front) {
        List<Entry> entries = new ArrayList<>();
        int next = front + 1;
        List<PackPaper> papers = sheet.papers();
        for (int place = 0; place < papers.size(); place++) {
            switch (opened.get(place)) {
                case Ready(var _, int count) -> {
                    entries.add(new Entry(papers.get(place), next, count, null));
                    next += count;
                }
                case LeftOut(Omission reason) -> entries.add(new Entry(papers.get(place), 0, 0, reason));
            }
        }
        return entries;
    }

    private static void close(List<OpenPaper> opened) throws IOException {
        for (OpenPaper paper : opened) {
            if (paper instanceof Ready(PDDocument document, var _)) {
                document.close();
            }
        }
    }
}
