package org.moothall.meetings.pack.files;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.WithdrawnDocument;
import org.moothall.meetings.pack.Pack.Entry;
import org.moothall.meetings.pack.PackSheet;
import org.moothall.meetings.pack.PackSheet.PackPaper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first pages of a pack as HTML: which meeting it is for, its business in order with the page of each paper, and the
 * papers that are not bound into it, with the reason and where they are.
 */
@Component
final class FrontSheet {
    /** Links of this scheme lead to pages of the pack, once it is bound. */
    static final String PAGE = "https://pack.invalid/";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final String STYLE = """
        @page { size: A4; margin: 20mm 20mm 22mm 20mm; }
        body { font-family: "DejaVu Sans"; font-size: 10.5pt; line-height: 1.45; color: #000; }
        h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4mm 0; }
        h2 { font-size: 14pt; margin-top: 8mm; page-break-after: avoid; }
        h3 { font-size: 11pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
        p { margin: 1mm 0; white-space: pre-wrap; word-wrap: break-word; }
        ul { margin: 1mm 0; padding-left: 6mm; }
        a { color: #000; }
        .mark { font-weight: bold; font-size: 13pt; border: 2pt solid #000; padding: 2mm 4mm; margin-bottom: 4mm; }
        """;

    private final ZoneId zone;
    private final URI publicUrl;

    FrontSheet(ZoneId zone, @Value("${moothall.public-url}") URI publicUrl) {
        this.zone = zone;
        this.publicUrl = publicUrl;
    }

    String title(PackSheet sheet) {
        return "Agenda pack: " + sheet.bodyName() + ", "
                + DAY.format(sheet.startsAt().atZone(zone));
    }

    Document page(PackSheet sheet, List<Entry> entries) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en-GB");
        Element head = html.appendElement("head");
        head.appendElement("title").text(title(sheet));
        head.appendElement("meta").attr("name", "description").attr("content", title(sheet));
        head.appendElement("style").appendChild(new DataNode(STYLE));
        Element body = html.appendElement("body");
        meeting(body, sheet);
        business(body, sheet, entries);
        leftOut(body, entries);
        return page;
    }

    private void meeting(Element body, PackSheet sheet) {
        PackWords.mark(sheet.circulation())
                .ifPresent(mark -> body.appendElement("p").addClass("mark").text(mark));
        if (sheet.cancelled()) {
            body.appendElement("p").addClass("mark").text(PackWords.CANCELLED);
        }
        body.appendElement("h1").text(sheet.bodyName());
        var start = sheet.startsAt().atZone(zone);
        body.appendElement("p").text(DAY.format(start) + ", " + TIME.format(start));
        body.appendElement("p").text(sheet.venue());
        AgendaPublication out = sheet.agenda().publication();
        if (out != null) {
            body.appendElement("p")
                    .text("Agenda published on " + DAY.format(out.publishedAt().atZone(zone)));
            if (out.shortNoticeReason() != null) {
                body.appendElement("p").text("Short notice, because: " + out.shortNoticeReason());
            }
        }
    }

    private String withdrawn(WithdrawnDocument paper) {
        return "“%s” was withdrawn on %s: %s"
                .formatted(
                        paper.publicTitle().orElse("A paper"),
                        DAY.format(paper.withdrawnAt().atZone(zone)),
                        paper.reason());
    }

    private void business(Element body, PackSheet sheet, List<Entry> entries) {
        body.appendElement("h2").text("Agenda");
        List<AgendaItem> items = sheet.agenda().items();
        for (int place = 0; place < items.size(); place++) {
            AgendaItem item = items.get(place);
            body.appendElement("h3").text(place + 1 + ". " + item.title());
            PackWords.notes(item).forEach(note -> body.appendElement("p").text(note));
            List<Entry> papers = entries.stream()
                    .filter(entry -> entry.paper().item().id().equals(item.id()))
                    .toList();
            if (!papers.isEmpty()) {
                Element list = body.appendElement("ul");
                papers.forEach(paper -> line(list.appendElement("li"), paper));
            }
            item.withdrawn().forEach(paper -> body.appendElement("p").text(withdrawn(paper)));
        }
    }

    private static void line(Element line, Entry entry) {
        String title = entry.paper().document().title();
        if (entry.omission() != null) {
            line.text(title + ": not in this pack, see below");
            return;
        }
        line.appendElement("a").attr("href", PAGE + entry.firstPage()).text(title);
        line.appendText(": pack page " + entry.firstPage());
    }

    private void leftOut(Element body, List<Entry> entries) {
        if (entries.stream().allMatch(entry -> entry.omission() == null)) {
            return;
        }
        body.appendElement("h2").text("Papers that are not in this pack");
        Element list = body.appendElement("ul");
        for (Entry entry : entries) {
            entry.leftOut().ifPresent(reason -> {
                PackPaper paper = entry.paper();
                Element line = list.appendElement("li");
                line.appendText("Item " + paper.itemNumber() + ": ");
                line.appendElement("a")
                        .attr(
                                "href",
                                publicUrl + "/api/documents/" + paper.document().documentId())
                        .text(paper.document().title());
                line.appendText(". " + PackWords.reason(reason, paper.document().mediaType()));
            });
        }
    }
}
