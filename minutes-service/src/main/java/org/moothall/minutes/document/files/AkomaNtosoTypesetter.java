package org.moothall.minutes.document.files;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.moothall.minutes.document.Block;
import org.moothall.minutes.document.Format;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.Section;
import org.moothall.minutes.document.Typesetter;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Akoma Ntoso 3.0 (OASIS LegalDocML): a doc that names its kind, with the FRBR metadata by which archives find it. */
@Component
final class AkomaNtosoTypesetter implements Typesetter {

    @Override
    public Format format() {
        return Format.AKN;
    }

    @Override
    public byte[] set(Paper paper) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            write(AknElement.root(document), paper);
            return bytes(document);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("Akoma Ntoso cannot be written", e);
        }
    }

    private static void write(AknElement root, Paper paper) {
        AknElement doc = root.add("doc").with("name", paper.kind());
        AknMeta.write(doc.add("meta"), paper);
        AknElement preface = doc.add("preface");
        if (paper.mark() != null) {
            preface.add("p").with("class", "mark").text(paper.mark());
        }
        preface.add("p").add("docTitle").text(paper.title());
        paper.preface().forEach(line -> preface.add("p").text(line));
        AknElement body = doc.add("mainBody");
        for (int i = 0; i < paper.sections().size(); i++) {
            Section section = paper.sections().get(i);
            AknElement written = body.add("section").with("eId", "sec_" + (i + 1));
            written.add("heading").text(section.heading());
            AknElement content = written.add("content");
            section.blocks().forEach(block -> block(content, block));
            if (section.blocks().isEmpty()) {
                content.add("p");
            }
        }
    }

    private static void block(AknElement content, Block block) {
        switch (block) {
            case Block.Paragraph(String text) -> content.add("p").text(text);
            case Block.Points(List<String> points) -> list(content, points);
            case Block.Numbered(List<Block.Clause> clauses) -> numbered(content.add("blockList"), clauses);
            case Block.Table table -> table(content.add("table"), table);
            case Block.Result(String label, String text, List<String> particulars) -> {
                AknElement result = content.add("p").with("class", "result");
                result.add("b").text(label);
                result.text(" " + text);
                if (!particulars.isEmpty()) {
                    list(content, particulars);
                }
            }
            case Block.Signature(List<String> lines) ->
                lines.forEach(
                        line -> content.add("p").with("class", "signature").text(line));
        }
    }

    private static void list(AknElement content, List<String> points) {
        AknElement list = content.add("ul");
        points.forEach(point -> list.add("li").text(point));
    }

    private static void numbered(AknElement list, List<Block.Clause> clauses) {
        clauses.forEach(clause -> {
            AknElement item = list.add("item");
            item.add("num").text(clause.number());
            item.add("p").text(clause.text());
        });
    }

    private static void table(AknElement element, Block.Table table) {
        element.add("caption").text(table.caption());
        AknElement headings = element.add("tr");
        table.headings().forEach(heading -> headings.add("th").add("p").text(heading));
        table.rows().forEach(row -> {
            AknElement line = element.add("tr");
            row.forEach(cell -> line.add("td").add("p").text(cell));
        });
    }

    private static byte[] bytes(Document document) throws TransformerException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        writer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
