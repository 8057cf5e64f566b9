package org.moothall.minutes.importing.files;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Warning;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks a part of a document: each paragraph is a line, and so is each row of a table that holds data. */
final class WordText {
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final StringBuilder text = new StringBuilder();
    private List<Line> lines = new ArrayList<>();
    private Line.@Nullable Shape imposed;
    private @Nullable PackagePart part;
    private Line.Shape shape = Line.Shape.PLAIN;
    private @Nullable String href;
    private boolean inRow;
    private boolean struckOut;
    private boolean hidden;
    private boolean pictures;

    WordText(WordStyles styles, WordNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    /** The lines of a part; an imposed shape is that of all its lines. */
    List<Line> read(Element root, PackagePart of, Line.@Nullable Shape whole) {
        lines = new ArrayList<>();
        imposed = whole;
        part = of;
        children(root);
        end();
        return lines;
    }

    List<Warning> warnings(boolean comments) {
        List<Warning> warnings = new ArrayList<>();
        if (struckOut) {
            warnings.add(warning(
                    Warning.Code.TRACKED_CHANGES,
                    "Changes are tracked: words that were struck out were left out, words put in were read"));
        }
        if (hidden) {
            warnings.add(warning(Warning.Code.HIDDEN_TEXT, "Words that the document hides were read as well"));
        }
        if (comments) {
            warnings.add(warning(Warning.Code.COMMENTS, "Comments in the margin were left out"));
        }
        if (pictures) {
            warnings.add(warning(Warning.Code.PICTURES, "Words in pictures cannot be read"));
        }
        return warnings;
    }

    private static Warning warning(Warning.Code code, String message) {
        return new Warning(code, message, "page");
    }

    private void children(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                visit(element);
            }
        }
    }

    private void visit(Element element) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element);
            case "tr" -> row(element);
            case "t" -> text.append(element.getTextContent());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> text.append('\u2011');
            case "softHyphen" -> text.append('\u00AD');
            case "sym" -> symbol(element);
            case "del", "moveFrom" ->
                struckOut |= element.getTextContent().strip().length() > 0;
            case "AlternateContent" -> alternative(element);
            case "hyperlink" -> link(element);
            case "r" -> run(element);
            case "blip", "imagedata" -> pictures = true;
            case "pPr", "rPr", "instrText", "delText", "sdtPr", "tblPr", "tcPr", "trPr", "sectPr" -> {}
            default -> children(element);
        }
    }

    private void run(Element run) {
        hidden |= Xml.isOn(Xml.child(run, "rPr"), "vanish")
                && !run.getTextContent().isBlank();
        children(run);
    }

    private void paragraph(Element paragraph) {
        if (inRow) {
            children(paragraph);
            return;
        }
        end();
        Element properties = Xml.child(paragraph, "pPr");
        String number = numbers.next(styles.numbering(properties));
        Line.Shape listed = number.isEmpty() ? Line.Shape.PLAIN : Line.Shape.LIST_ITEM;
        shape = styles.isHeading(properties) ? Line.Shape.HEADING : listed;
        text.append(number).append(number.isEmpty() ? "" : "  ");
        children(paragraph);
        end();
        shape = Line.Shape.PLAIN;
    }

    /** A row of data is one line; a row that lays out the page is the paragraphs in it. */
    private void row(Element row) {
        if (inRow || !isData(row)) {
            children(row);
            return;
        }
        end();
        inRow = true;
        for (Element cell : cells(row)) {
            children(cell);
            text.append('\t');
        }
        inRow = false;
        end();
    }

    private static boolean isData(Element row) {
        List<Element> cells = cells(row);
        return cells.size() > 1 && cells.stream().allMatch(WordText::isPlain);
    }

    /** Cells may be wrapped in controls and custom XML. */
    private static List<Element> cells(Element row) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            switch (child.getLocalName()) {
                case "trPr", "tblPrEx" -> {}
                case "tc" -> found.add(child);
                default -> found.addAll(cells(child));
            }
        }
        return found;
    }

    private static boolean isPlain(Element cell) {
        int paragraphs = 0;
        for (Element child : Xml.children(cell)) {
            if (Xml.is(child, "p")) {
                paragraphs += child.getTextContent().isBlank() ? 0 : 1;
            } else if (!Xml.is(child, "tcPr")) {
                return false;
            }
        }
        boolean broken = cell.getElementsByTagNameNS("*", "br").getLength() > 0;
        boolean listed = cell.getElementsByTagNameNS("*", "numPr").getLength() > 0;
        boolean boxed = cell.getElementsByTagNameNS("*", "txbxContent").getLength() > 0;
        return paragraphs <= 1 && !broken && !listed && !boxed;
    }

    private void lineBreak() {
        if (inRow) {
            text.append(' ');
        } else {
            end();
        }
    }

    private void symbol(Element symbol) {
        String code = Xml.attribute(symbol, "char");
        if (code.matches("[0-9A-Fa-f]{1,4}")) {
            text.append((char) Integer.parseInt(code, 16));
        }
    }

    /** The same content in a newer and an older form: one of the two is shown. */
    private void alternative(Element alternatives) {
        Element newer = Xml.child(alternatives, "Choice");
        children(newer == null ? alternatives : newer);
    }

    private void link(Element link) {
        PackagePart of = part;
        String id = Xml.attribute(link, "id");
        PackageRelationship relation = of == null || id.isEmpty() ? null : of.getRelationship(id);
        if (relation != null && href == null) {
            href = relation.getTargetURI().toString();
        }
        children(link);
    }

    private void end() {
        if (!text.isEmpty()) {
            lines.add(new Line(text.toString(), imposed == null ? shape : imposed, href));
            lines.add(new Line("", Line.Shape.PLAIN, null));
        }
        text.setLength(0);
        href = null;
    }
}
