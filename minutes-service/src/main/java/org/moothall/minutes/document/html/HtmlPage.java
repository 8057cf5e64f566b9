package org.moothall.minutes.document.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.moothall.minutes.document.Block;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.Section;

/** A document as a page of HTML: headings in order, lists and tables as such, nothing but text from outside, no script. */
final class HtmlPage {
    private HtmlPage() {}

    static Document of(Paper paper, String style) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", Paper.LANGUAGE);
        head(html.appendElement("head"), paper, style);
        Element main = html.appendElement("body").appendElement("main");
        if (paper.mark() != null) {
            text(main, "p", paper.mark()).addClass("mark");
        }
        text(main, "h1", paper.title());
        paper.preface().forEach(line -> text(main, "p", line));
        paper.sections().forEach(section -> section(main, section));
        return page;
    }

    private static void head(Element head, Paper paper, String style) {
        String title = paper.title() + ", " + paper.day();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        head.appendElement("meta").attr("name", "description").attr("content", title);
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private static void section(Element main, Section section) {
        Element element = main.appendElement("section");
        text(element, "h2", section.heading());
        section.blocks().forEach(block -> block(element, block));
    }

    private static void block(Element section, Block block) {
        switch (block) {
            case Block.Paragraph(String text) -> text(section, "p", text);
            case Block.Points(List<String> points) -> list(section, points);
            case Block.Numbered(List<Block.Clause> clauses) -> numbered(section.appendElement("ol"), clauses);
            case Block.Table table -> table(section.appendElement("table"), table);
            case Block.Result(String label, String text, List<String> particulars) -> {
                Element result = section.appendElement("p").addClass("result").attr("dir", "auto");
                result.appendElement("strong").text(label);
                result.appendText(" " + text);
                if (!particulars.isEmpty()) {
                    list(section, particulars);
                }
            }
            case Block.Signature(List<String> lines) ->
                lines.forEach(line -> text(section, "p", line).addClass("signature"));
        }
    }

    private static void list(Element section, List<String> points) {
        Element list = section.appendElement("ul");
        points.forEach(point -> text(list, "li", point));
    }

    /** The role says that it is a list even where a browser takes a list without bullets for none. */
    private static void numbered(Element list, List<Block.Clause> clauses) {
        list.addClass("numbered").attr("role", "list");
        clauses.forEach(clause -> {
            Element item = list.appendElement("li").attr("dir", "auto");
            item.appendElement("span").addClass("number").text(clause.number());
            item.appendText(" " + clause.text());
        });
    }

    private static void table(Element element, Block.Table table) {
        text(element, "caption", table.caption());
        Element headings = element.appendElement("thead").appendElement("tr");
        table.headings().forEach(heading -> text(headings, "th", heading).attr("scope", "col"));
        Element body = element.appendElement("tbody");
        table.rows().forEach(row -> {
            Element line = body.appendElement("tr");
            int named = table.rowsNamed() ? 1 : 0;
            row.subList(0, named).forEach(cell -> text(line, "th", cell).attr("scope", "row"));
            row.subList(named, row.size()).forEach(cell -> text(line, "td", cell));
        });
    }

    /** Each text finds its own direction, so that what is written from right to left disorders nothing beside it. */
    private static Element text(Element parent, String name, String text) {
        return parent.appendElement(name).attr("dir", "auto").text(text);
    }
}
