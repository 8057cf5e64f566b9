package org.moothall.minutes.importing.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Line;

/**
 * Follows the tags of a PDF: headings, list items, rows of tables and paragraphs, in the order in which they are to be read.
 * What no tag names, such as page numbers, comes last, as the page's furniture.
 */
final class PdfTags {
    private static final int DEEPEST = 200;
    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Quote",
            "Reference",
            "Em",
            "Strong",
            "Sub",
            "Annot",
            "Code",
            "Lbl",
            "LBody",
            "Note",
            "FENote");
    private static final Set<String> CELLS = Set.of("TD", "TH");

    private final PdfGlyphs glyphs;
    private final List<Line> lines = new ArrayList<>();
    private final PdfLine text = new PdfLine();
    private Line.Shape shape = Line.Shape.PLAIN;
    private boolean inRow;

    PdfTags(PdfGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    List<Line> read(PDStructureNode root) {
        children(root, null, 0);
        end();
        shape = Line.Shape.FURNITURE;
        for (List<TextPosition> left : glyphs.left()) {
            PdfPage.lines(left).forEach(line -> lines.add(new Line(line, shape, null)));
        }
        return lines;
    }

    private void children(PDStructureNode node, @Nullable COSDictionary page, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, page, depth);
                case Integer id when page != null -> text.add(glyphs.take(page, id));
                case PDMarkedContentReference reference -> {
                    COSDictionary on = pageOf(reference.getPage(), page);
                    if (on != null) {
                        text.add(glyphs.take(on, reference.getMCID()));
                    }
                }
                default -> {}
            }
        }
    }

    private void element(PDStructureElement element, @Nullable COSDictionary outer, int depth) {
        COSDictionary page = pageOf(element.getPage(), outer);
        String type = element.getStandardStructureType();
        boolean firstOfItem = type.equals("P") && shape == Line.Shape.LIST_ITEM;
        if (inRow || INLINE.contains(type) || firstOfItem) {
            inline(element, type, page, depth);
            return;
        }
        Line.Shape around = shape;
        end();
        shape = shapeOf(type, around);
        inRow = type.equals("TR") && isData(element);
        children(element, page, depth + 1);
        end();
        inRow = false;
        shape = around;
    }

    private void inline(PDStructureElement element, String type, @Nullable COSDictionary page, int depth) {
        children(element, page, depth + 1);
        if (CELLS.contains(type)) {
            text.cell();
        } else if (type.equals("Lbl")) {
            text.room();
        } else if (type.equals("P")) {
            text.space();
        }
    }

    /** A row of data has cells with no more than one paragraph each. */
    private static boolean isData(PDStructureElement row) {
        List<Object> cells = row.getKids();
        return cells.size() > 1 && cells.stream().allMatch(PdfTags::isPlain);
    }

    private static boolean isPlain(Object cell) {
        if (!(cell instanceof PDStructureElement element)) {
            return true;
        }
        long blocks = element.getKids().stream()
                .filter(kid ->
                        kid instanceof PDStructureElement inner && !INLINE.contains(inner.getStandardStructureType()))
                .count();
        boolean structured = element.getKids().stream()
                .anyMatch(kid -> kid instanceof PDStructureElement inner
                        && Set.of("L", "Table").contains(inner.getStandardStructureType()));
        return blocks <= 1 && !structured;
    }

    private static Line.Shape shapeOf(String type, Line.Shape around) {
        return switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> Line.Shape.HEADING;
            case "LI" -> Line.Shape.LIST_ITEM;
            case "L", "Table", "TR", "TD", "TH", "P" -> Line.Shape.PLAIN;
            default -> around;
        };
    }

    private static @Nullable COSDictionary pageOf(@Nullable PDPage own, @Nullable COSDictionary outer) {
        return own == null ? outer : own.getCOSObject();
    }

    private void end() {
        String line = text.take();
        if (!line.isBlank()) {
            lines.add(new Line(line, shape, null));
            lines.add(new Line("", Line.Shape.PLAIN, null));
        }
    }
}
